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
import { useState, type ReactElement } from "react";
import { FIRST_YEAR } from "../../form/editions.ts";
import { organKindNames, organKinds } from "../../form/organ.ts";
import type { Destination } from "../../hosts/workbook-host.ts";
import type { PaneSession } from "../session/session.ts";
import { ImportPart } from "./import-part.tsx";
import {
  editionOfDraft,
  kindOf,
  newDraft,
  reportOfDraft,
  withImported,
  type NewReportDraft,
} from "./new-report-draft.ts";

const destinationNames: Readonly<Record<Destination, string>> = {
  thisWorkbook: "放入当前工作簿",
  newWorkbook: "新开一个工作簿",
  thisPage: "换下现在的年报",
};

export interface NewReportProps {
  readonly session: PaneSession;
  /** The open workbook has a report already. */
  readonly isOpen: boolean;
  readonly busy: boolean;
}

export function NewReport({ session, isOpen, busy }: NewReportProps): ReactElement {
  const styles = useStyles();
  const destinations = session.destinations.filter((it) => !(isOpen && it === "thisWorkbook"));
  const [draft, setDraft] = useState(() => newDraft(destinations[0] ?? "thisWorkbook"));
  const change = (part: Partial<NewReportDraft>): void => {
    setDraft((before) => ({ ...before, ...part }));
  };
  const edition = editionOfDraft(draft);
  const report = reportOfDraft(draft);
  return (
    <form
      className={styles.form}
      aria-labelledby="new-report"
      onSubmit={(event) => {
        event.preventDefault();
        if (report) void session.create(report, draft.destination);
      }}
    >
      <h2 id="new-report" className={styles.title}>
        新建年报
      </h2>
      <ImportPart
        session={session}
        imported={draft.imported}
        busy={busy}
        onRead={(imported) => {
          setDraft((before) => withImported(before, imported));
        }}
        onDrop={() => {
          change({ imported: null });
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
      <Field
        label="报告年度"
        required
        {...(edition
          ? { hint: `使用${edition.id}版表格（${edition.notice}）。` }
          : { validationMessage: `请填${FIRST_YEAR}年以后的年份，例如${FIRST_YEAR + 6}。` })}
      >
        <Input
          inputMode="numeric"
          maxLength={4}
          value={draft.year}
          onChange={(_event, { value }) => {
            change({ year: value });
          }}
        />
      </Field>
      {!draft.imported && (
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

const useStyles = makeStyles({
  form: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    gap: tokens.spacingVerticalM,
    maxWidth: "32rem",
  },
  title: {
    margin: "0",
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
  },
  submit: { justifySelf: "start" },
});
