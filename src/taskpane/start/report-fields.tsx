/** Of whom and for which year: name, kind and year of a new report, in one place. */
import { Field, Input, makeStyles, mergeClasses, Select, tokens } from "@fluentui/react-components";
import { useId, type ReactElement } from "react";
import { organKindNames, organKinds } from "../../form/organ.ts";
import type { NoYear, YearOfForm } from "../../report/typed-year.ts";
import { kindOf, yearDue, yearOfDraft, type NewReportDraft } from "./new-report-draft.ts";

interface ReportFieldsProps {
  readonly draft: NewReportDraft;
  readonly onChange: (part: Partial<NewReportDraft>) => void;
}

export function ReportFields({ draft, onChange }: ReportFieldsProps): ReactElement {
  const styles = useStyles();
  const words = useId();
  const typed = yearOfDraft(draft);
  const due = yearDue(draft);
  const problem = yearProblem(typed, due);
  return (
    <>
      <Field label="机关全称" required>
        <Input
          name="organ"
          value={draft.organ}
          onChange={(_event, { value }) => {
            onChange({ organ: value });
          }}
        />
      </Field>
      <div className={styles.line}>
        <Field label="机关类别">
          <Select
            value={kindOf(draft)}
            onChange={(_event, { value }) => {
              onChange({ kind: organKinds.find((kind) => kind === value) ?? null });
            }}
          >
            {organKinds.map((kind) => (
              <option key={kind} value={kind}>
                {organKindNames[kind]}
              </option>
            ))}
          </Select>
        </Field>
        <Field label="报告年度" required validationState={problem === undefined ? "none" : "error"}>
          <Input
            className={styles.year}
            inputMode="numeric"
            maxLength={4}
            value={draft.year}
            aria-describedby={words}
            onChange={(_event, { value }) => {
              onChange({ year: value });
            }}
          />
        </Field>
      </div>
      <p
        id={words}
        role="status"
        className={mergeClasses(styles.words, problem !== undefined && styles.problem)}
      >
        {problem ??
          `${draft.kind === null ? "类别按名称推定，可以改选；" : ""}${tableWords(typed)}`}
      </p>
    </>
  );
}

/** @param due the year that alone can follow last year's report, where there is one */
function yearProblem(typed: YearOfForm | NoYear, due: number | undefined): string | undefined {
  if (due !== undefined && !("year" in typed && typed.year === due)) {
    return `上年年报是${due - 1}年度的，只能用来新建${due}年度的；另建别的年度，请先点“不用这份文件”。`;
  }
  return "says" in typed ? typed.says : undefined;
}

function tableWords(typed: YearOfForm | NoYear): string {
  return "says" in typed ? "" : `使用${typed.edition.id}版表格（${typed.edition.notice}）。`;
}

const useStyles = makeStyles({
  line: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) 6rem",
    gap: tokens.spacingHorizontalS,
  },
  year: { minWidth: "0" },
  words: {
    margin: "0",
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "anywhere",
  },
  problem: { color: tokens.colorStatusDangerForeground1 },
});
