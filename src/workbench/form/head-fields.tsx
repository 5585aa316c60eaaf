/** The head of the report: whose it is, of which year, and its two dates. */
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { memo, type ReactElement, type ReactNode } from "react";
import { organKindNames, organKinds, organLevelNames, organLevels } from "../../form/organ.ts";
import { headKey, headKeys, type HeadKey } from "../../layout/keys.ts";
import { headWords } from "../../layout/head-words.ts";
import { isDay } from "../../text/dates.ts";
import type { AnnualReport } from "../../report/annual-report.ts";
import type { NoYear } from "../../report/typed-year.ts";
import type { Marks } from "../marks.ts";
import { useDraft } from "../use-draft.ts";
import { withName, withYear } from "./change-head.ts";

interface HeadFieldsProps {
  readonly report: AnnualReport;
  /** What was found, by the key of the field. */
  readonly marks: Marks;
  readonly onHead: (change: HeadChange, field: HeadKey) => void;
}

/** What becomes of a report, whatever its figures are by now. */
export type HeadChange = (now: AnnualReport) => AnnualReport | NoYear;

export const HeadFields = memo(function HeadFields(props: HeadFieldsProps): ReactElement {
  const { report, marks, onHead } = props;
  const styles = useStyles();
  const { organ } = report;
  const field = (key: HeadKey, input: (props: FieldInput) => ReactNode): ReactElement => {
    const mark = marks.get(headKey(key));
    const isWrong = mark?.standing === "error";
    return (
      <label className={mergeClasses(styles.field, styles[key])}>
        <span className={styles.label}>{headWords[key].label}</span>
        {input({
          id: headKey(key),
          className: mergeClasses(styles.input, mark && styles[mark.standing]),
          "aria-invalid": isWrong,
          title: mark?.says ?? "",
        })}
      </label>
    );
  };
  const date = (key: "signed" | "published"): ReactElement =>
    field(key, (props) => (
      <input
        {...props}
        type="date"
        value={report[key] ?? ""}
        onChange={({ target }) => {
          onHead((now) => withDate(now, key, target.value), key);
        }}
      />
    ));
  return (
    <div role="group" aria-label="机关、年度和日期" className={styles.head}>
      {field("organ", (props) => (
        <TextInput
          {...props}
          value={organ.name}
          onText={(text) => {
            onHead((now) => withName(now, text.trim()), "organ");
          }}
        />
      ))}
      {field("kind", (props) => (
        <select
          {...props}
          value={organ.kind}
          onChange={({ target }) => {
            const kind = organKinds.find((it) => it === target.value) ?? organ.kind;
            onHead((now) => ({ ...now, organ: { ...organ, kind } }), "kind");
          }}
        >
          {organKinds.map((kind) => (
            <option key={kind} value={kind}>
              {organKindNames[kind]}
            </option>
          ))}
        </select>
      ))}
      {field("level", (props) => (
        <select
          {...props}
          value={organ.level ?? ""}
          onChange={({ target }) => {
            const level = organLevels.find((it) => it === target.value);
            const { name, kind } = organ;
            const changed = { name, kind, ...(level && { level }) };
            onHead((now) => ({ ...now, organ: changed }), "level");
          }}
        >
          <option value="">不填</option>
          {organLevels.map((level) => (
            <option key={level} value={level}>
              {organLevelNames[level]}
            </option>
          ))}
        </select>
      ))}
      {field("year", (props) => (
        <TextInput
          {...props}
          value={report.year === null ? "" : String(report.year)}
          onText={(text) => {
            onHead((now) => withYear(now, text.trim()), "year");
          }}
        />
      ))}
      {date("signed")}
      {date("published")}
    </div>
  );
}, isSameHead);

/** Figures are of no concern here. */
function isSameHead(a: HeadFieldsProps, b: HeadFieldsProps): boolean {
  const ofReport = ["organ", "year", "signed", "published"] as const;
  return (
    a.onHead === b.onHead &&
    ofReport.every((key) => a.report[key] === b.report[key]) &&
    headKeys.every((key) => {
      const [mark, other] = [a.marks.get(headKey(key)), b.marks.get(headKey(key))];
      return mark?.standing === other?.standing && mark?.says === other?.says;
    })
  );
}

interface FieldInput {
  readonly id: string;
  readonly className: string;
  readonly "aria-invalid": boolean;
  readonly title: string;
}

interface TextInputProps extends FieldInput {
  readonly value: string;
  readonly onText: (text: string) => void;
}

function TextInput({ value, onText, ...props }: TextInputProps): ReactElement {
  const { isOpen, ...draft } = useDraft(value, onText);
  return <input {...props} {...draft} autoComplete="off" data-open={isOpen ? "" : undefined} />;
}

function withDate(report: AnnualReport, key: "signed" | "published", text: string): AnnualReport {
  const rest = { ...report };
  if (isDay(text)) rest[key] = text;
  else if (key === "signed") delete rest.signed;
  else delete rest.published;
  return rest;
}

/** A phone. */
const SLIM = "@media (max-width: 30rem)";

const useStyles = makeStyles({
  head: {
    display: "grid",
    gridTemplateColumns: "minmax(10rem, 1fr) minmax(0, 9.5rem) 5.25rem 4.5rem 8.75rem 8.75rem",
    gap: tokens.spacingHorizontalS,
    // of two rules that hold, the order is the style engine's
    "@media (min-width: 30.01rem) and (max-width: 72rem)": {
      gridTemplateColumns: "repeat(3, minmax(0, 1fr))",
    },
    [SLIM]: { gridTemplateColumns: "repeat(2, minmax(0, 1fr))" },
  },
  field: {
    display: "grid",
    // a date is as wide as its column, not as its own buttons
    gridTemplateColumns: "minmax(0, 1fr)",
    gap: tokens.spacingVerticalXXS,
    minWidth: "0",
  },
  organ: { [SLIM]: { gridColumn: "1 / -1" } },
  kind: {},
  level: {},
  year: { [SLIM]: { gridColumn: "1 / -1" } },
  signed: {},
  published: {},
  label: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  input: {
    boxSizing: "border-box",
    width: "100%",
    height: "2rem",
    padding: `0 ${tokens.spacingHorizontalS}`,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderBottomColor: tokens.colorNeutralStrokeAccessible,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    fontFamily: "inherit",
    fontSize: tokens.fontSizeBase300,
    ":focus": { outline: `2px solid ${tokens.colorCompoundBrandStroke}`, outlineOffset: "-1px" },
  },
  error: {
    border: `1px solid ${tokens.colorStatusDangerBorder1}`,
    backgroundColor: tokens.colorStatusDangerBackground1,
  },
  warning: { border: `1px solid ${tokens.colorStatusWarningBorder1}` },
  hint: {},
  explained: {},
});
