/** The form for a new report: of which organ and year, from where, and where to. */
import {
  Button,
  Checkbox,
  Field,
  Input,
  makeStyles,
  Radio,
  RadioGroup,
  Select,
  tokens,
} from "@fluentui/react-components";
import { useEffect, useRef, type ReactElement } from "react";
import { editionOf } from "../../form/editions.ts";
import { lastYearCells } from "../../form/last-year.ts";
import { organKindNames, organKinds } from "../../form/organ.ts";
import type { Destination } from "../../hosts/workbook-host.ts";
import type { AnnualReport } from "../../report/annual-report.ts";
import { nextReportAccount } from "../../report/next-report-account.ts";
import type { NoYear, YearOfForm } from "../../report/typed-year.ts";
import { isDoubtful, readingNotes, type ReadingNotes } from "../review/reading-notes.ts";
import { untouchedReview } from "../review/review.ts";
import { ReviewPart } from "../review/review-part.tsx";
import type { ImportedFile } from "../session/chosen-file.ts";
import type { PaneSession } from "../session/session.ts";
import { useKept } from "../session/use-kept.ts";
import {
  kindOf,
  newDraft,
  nextOfDraft,
  reportOfDraft,
  withSource,
  yearDue,
  yearOfDraft,
  type DraftSource,
  type NewReportDraft,
} from "./new-report-draft.ts";
import { SourcePart } from "./source-part.tsx";

const destinationNames: Readonly<Record<Destination, string>> = {
  thisWorkbook: "放入当前工作簿",
  newWorkbook: "新开一个工作簿",
  thisPage: "换下现在的年报",
};

interface NewReportProps {
  readonly session: PaneSession;
  /** The open workbook has a report already. */
  readonly isOpen: boolean;
  readonly busy: boolean;
  readonly onMade: () => void;
}

export function NewReport({ session, isOpen, busy, onMade }: NewReportProps): ReactElement {
  const styles = useStyles();
  const destinations = session.destinations.filter((it) => !(isOpen && it === "thisWorkbook"));
  const blank = () => newDraft(destinations[0] ?? "thisWorkbook");
  const [draft, setDraft] = useKept(session, "new report", blank);
  const change = (part: Partial<NewReportDraft>): void => {
    setDraft((before) => ({ ...before, ...part }));
  };
  const [reviewed, setReviewed] = useKept<Reviewed | null>(session, "reviewed file", () => null);
  const [review, setReview] = useKept(session, "review", () => untouchedReview);
  const isGivenUp = useRef(false);
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    // the keyboard is where the review was
    if (isGivenUp.current) title.current?.focus();
    isGivenUp.current = false;
  }, [reviewed]);
  const choose = (file: File, use: DraftSource["use"]): void => {
    void session.work("读取文件", async (step) => {
      await step(`正在读取${file.name}`);
      const { readFile } = await import("./read-file.ts");
      const { notes: all, ...read } = await readFile(file);
      const notes = use === "lastYear" && isDoubtful(all) ? notesOnLastYear(read) : all;
      await step("正在填入表单");
      if (isDoubtful(notes)) {
        setReview(untouchedReview);
        setReviewed({ use, file: read, notes });
        return `已读取${file.name}，有些数字读得不准，请先核对。`;
      }
      setDraft((before) => withSource(before, { use, file: read }));
      return `已读取${file.name}，请看下面的说明。`;
    });
  };
  const create = async (report: AnnualReport): Promise<void> => {
    const { destination, source } = draft;
    const isMade = await session.create(report, destination);
    if (!isMade) return;
    setDraft(blank());
    onMade();
    // the new workbook has a pane of its own
    if (source?.use === "lastYear" && destination !== "newWorkbook") {
      session.setLastYear(source.file);
    }
  };
  if (reviewed) {
    const { use, file, notes } = reviewed;
    return (
      <ReviewPart
        file={file}
        notes={notes}
        review={review}
        onReview={setReview}
        onConfirm={(report) => {
          setReviewed(null);
          setDraft((before) => withSource(before, { use, file: { ...file, report } }));
        }}
        onDrop={() => {
          setReviewed(null);
          isGivenUp.current = true;
        }}
      />
    );
  }
  const typed = yearOfDraft(draft);
  const report = reportOfDraft(draft);
  const due = yearDue(draft);
  const isDue = due === undefined || ("year" in typed && typed.year === due);
  return (
    <form
      className={styles.form}
      aria-labelledby="new-report"
      onSubmit={(event) => {
        event.preventDefault();
        if (report) void create(report);
      }}
    >
      <h2 id="new-report" ref={title} tabIndex={-1} className={styles.title}>
        新建年报
      </h2>
      <SourcePart
        source={draft.source}
        takes={takenLines(draft)}
        busy={busy}
        onChoose={choose}
        onDrop={() => {
          change({ source: null });
        }}
      />
      <Field label="机关全称" required>
        <Input
          value={draft.organ}
          onChange={(_event, { value }) => {
            change({ organ: value });
          }}
        />
      </Field>
      <Field label="机关类别" {...(draft.kind === null && { hint: "按名称推定，可以改选。" })}>
        <Select
          value={kindOf(draft)}
          onChange={(_event, { value }) => {
            change({ kind: organKinds.find((kind) => kind === value) ?? null });
          }}
        >
          {organKinds.map((kind) => (
            <option key={kind} value={kind}>
              {organKindNames[kind]}
            </option>
          ))}
        </Select>
      </Field>
      <Field label="报告年度" required {...yearWords(typed, isDue ? undefined : due)}>
        <Input
          inputMode="numeric"
          maxLength={4}
          value={draft.year}
          onChange={(_event, { value }) => {
            change({ year: value });
          }}
        />
      </Field>
      {draft.source?.use !== "published" && (
        <Checkbox
          label="数字格先全部填0，有发生的再改"
          checked={draft.zeros}
          onChange={(_event, { checked }) => {
            change({ zeros: checked === true });
          }}
        />
      )}
      {destinations.length > 1 && (
        <Field label="放在哪里">
          <RadioGroup
            value={draft.destination}
            onChange={(_event, { value }) => {
              change({ destination: destinations.find((it) => it === value) ?? draft.destination });
            }}
          >
            {destinations.map((it) => (
              <Radio key={it} value={it} label={destinationNames[it]} />
            ))}
          </RadioGroup>
        </Field>
      )}
      <Button
        type="submit"
        appearance="primary"
        className={styles.submit}
        disabledFocusable={!report || busy}
      >
        {isOpen && draft.destination === "newWorkbook" ? "在新的工作簿里新建" : "新建年报"}
      </Button>
    </form>
  );
}

interface Reviewed extends DraftSource {
  readonly notes: ReadingNotes;
}

/** Of last year's report only a few figures are taken over. */
function notesOnLastYear({ report }: ImportedFile): ReadingNotes {
  return readingNotes(report, lastYearCells(editionOf(report.edition)));
}

/** What the file brings into the new report. */
function takenLines(draft: NewReportDraft): readonly string[] {
  const { source } = draft;
  if (source?.use !== "lastYear") return source?.file.account ?? [];
  const next = nextOfDraft(draft);
  return next ? nextReportAccount(source.file.report, next) : [];
}

/** @param due the year that follows last year's report, where another one was typed */
function yearWords(
  typed: YearOfForm | NoYear,
  due: number | undefined,
): { hint: string } | { validationMessage: string } {
  if (due !== undefined) {
    return {
      validationMessage: `上年年报是${due - 1}年度的，只能用来新建${due}年度的；另建别的年度，请先点“不用这份文件”。`,
    };
  }
  if ("says" in typed) return { validationMessage: typed.says };
  const { id, notice } = typed.edition;
  return { hint: `使用${id}版表格（${notice}）。` };
}

const useStyles = makeStyles({
  form: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    gap: tokens.spacingVerticalM,
    maxWidth: "32rem",
  },
  title: {
    margin: "0",
    outline: "none",
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
  },
  submit: { justifySelf: "start" },
});
