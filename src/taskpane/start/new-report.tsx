/** The form for a new report: of which organ and year, from where, and where to. */
import {
  Button,
  Checkbox,
  Field,
  makeStyles,
  Radio,
  RadioGroup,
  tokens,
} from "@fluentui/react-components";
import { useEffect, useRef, useState, type ReactElement } from "react";
import { editionOf } from "../../form/editions.ts";
import { lastYearCells } from "../../form/last-year.ts";
import type { Destination } from "../../hosts/workbook-host.ts";
import type { AnnualReport } from "../../report/annual-report.ts";
import { nextReportAccount } from "../../report/next-report-account.ts";
import { isDoubtful, readingNotes, type ReadingNotes } from "../review/reading-notes.ts";
import { untouchedReview } from "../review/review.ts";
import { ReviewPart } from "../review/review-part.tsx";
import type { ImportedFile } from "../session/chosen-file.ts";
import type { Wish } from "../session/pane-state.ts";
import type { PaneSession } from "../session/session.ts";
import { useKept } from "../session/use-kept.ts";
import { useWish } from "../session/use-wish.ts";
import { firstToFill } from "./first-to-fill.ts";
import {
  newDraft,
  nextOfDraft,
  reportOfDraft,
  withHead,
  withSource,
  type DraftSource,
  type NewReportDraft,
} from "./new-report-draft.ts";
import { ReportFields } from "./report-fields.tsx";
import { SourceAccount } from "./source-account.tsx";
import { SourceChoice } from "./source-choice.tsx";

const destinationNames: Readonly<Record<Destination, string>> = {
  thisWorkbook: "放入当前工作簿",
  newWorkbook: "新开一个工作簿",
  thisPage: "换下现在的年报",
};

/** Where the name of the organ is typed. */
const ORGAN = "[name=organ]";

interface NewReportProps {
  readonly session: PaneSession;
  /** The report that is open, of which an empty one has perhaps a head already. */
  readonly open: AnnualReport | undefined;
  readonly wish: Wish | null;
  readonly busy: boolean;
  readonly onMade: () => void;
}

export function NewReport({ session, open, wish, busy, onMade }: NewReportProps): ReactElement {
  const styles = useStyles();
  const destinations = session.destinations.filter((it) => !(open && it === "thisWorkbook"));
  const blank = () => newDraft(destinations[0] ?? "thisWorkbook");
  const [draft, setDraft] = useKept(session, "new report", blank);
  const change = (part: Partial<NewReportDraft>): void => {
    setDraft((before) => ({ ...before, ...part }));
  };
  const [reviewed, setReviewed] = useKept<Reviewed | null>(session, "reviewed file", () => null);
  const [review, setReview] = useKept(session, "review", () => untouchedReview);
  const isGivenUp = useRef(false);
  const title = useRef<HTMLHeadingElement>(null);
  const form = useRef<HTMLFormElement>(null);
  const [met, setMet] = useState<Wish | null>(null);
  useWish(session, wish, {
    wanted: "newReport",
    meet: () => {
      if (open) setDraft((before) => withHead(before, open));
      setMet(wish);
    },
  });
  useEffect(() => {
    const organ = met && form.current?.querySelector<HTMLInputElement>(ORGAN);
    // also where it is out of sight, to which select() alone does not scroll
    organ?.focus();
    // the name that is offered is there by now: what is typed takes its place
    organ?.select();
  }, [met]);
  useEffect(() => {
    // the keyboard is where the review was
    if (isGivenUp.current) title.current?.focus();
    isGivenUp.current = false;
  }, [reviewed]);
  const { source } = draft;
  const seen = useRef(source);
  useEffect(() => {
    if (seen.current === source) return;
    seen.current = source;
    // what a file does not say is typed, and then there is nothing left but to make it
    form.current?.querySelector<HTMLElement>(draft.organ === "" ? ORGAN : "[type=submit]")?.focus();
  }, [source, draft.organ]);
  const choose = (file: File, use: DraftSource["use"]): void => {
    void session.work("读取文件", async (step) => {
      await step(`正在读取${file.name}`);
      const { readFile } = await import("./read-file.ts");
      const { notes: all, ...read } = await readFile(file, session.scans);
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
    const { destination } = draft;
    const isMade = await session.create(report, destination);
    if (!isMade) return;
    setDraft(blank());
    onMade();
    // the new workbook has a pane of its own
    if (destination === "newWorkbook") return;
    if (source?.use === "lastYear") session.setLastYear(source.file);
    await session.goTo(firstToFill(report));
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
  const report = reportOfDraft(draft);
  return (
    <form
      ref={form}
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
      <SourceChoice busy={busy} onChoose={choose} />
      <ReportFields draft={draft} onChange={change} />
      {source?.use !== "published" && (
        <Checkbox
          className={styles.zeros}
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
            layout="horizontal"
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
        {open && draft.destination === "newWorkbook" ? "在新的工作簿里新建" : "新建年报"}
      </Button>
      {source && (
        <SourceAccount
          source={source}
          takes={takenLines(draft)}
          onDrop={() => {
            change({ source: null });
          }}
        />
      )}
    </form>
  );
}

interface Reviewed extends DraftSource {
  readonly notes: ReadingNotes;
}

/** Of last year's report only a few figures are taken over. */
function notesOnLastYear({ report, evidence }: ImportedFile): ReadingNotes {
  const cells = lastYearCells(editionOf(report.edition));
  return readingNotes(report, { cells, origins: evidence?.origins });
}

/** What the file brings into the new report. */
function takenLines(draft: NewReportDraft): readonly string[] {
  const { source } = draft;
  if (source?.use !== "lastYear") return source?.file.account ?? [];
  const next = nextOfDraft(draft);
  return next ? nextReportAccount(source.file.report, next) : [];
}

const useStyles = makeStyles({
  form: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    gap: tokens.spacingVerticalS,
    maxWidth: "32rem",
  },
  title: {
    margin: "0",
    outline: "none",
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
  },
  zeros: { marginLeft: `calc(0px - ${tokens.spacingHorizontalS})` },
  submit: { justifySelf: "start" },
});
