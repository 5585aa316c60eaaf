/** A part that is prose: one text, a paragraph a line, beside what the form asks of it. */
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useEffect, useRef, type ReactElement } from "react";
import type { NarrativePart } from "../../form/parts.ts";
import { narrativeName } from "../../layout/keys.ts";
import type { PartPoint } from "../../rules/part-points.ts";
import { PointList } from "../../taskpane/text/point-list.tsx";
import type { Mark } from "../marks.ts";
import { useDraft } from "../use-draft.ts";

interface ProsePartProps {
  readonly part: NarrativePart;
  readonly heading: string;
  readonly paragraphs: readonly string[];
  readonly points: readonly PartPoint[];
  readonly mark: Mark | undefined;
  readonly onText: (part: NarrativePart, paragraphs: readonly string[]) => void;
}

/** Whoever pauses wants to see the checks. */
const PAUSE = 600;

export function ProsePart(props: ProsePartProps): ReactElement {
  const { part, heading, paragraphs, points, mark, onText } = props;
  const styles = useStyles();
  const draft = useDraft(paragraphs.join("\n"), (text) => {
    onText(part, paragraphsIn(text));
  });
  const { value, isOpen } = draft;
  const take = useRef(onText);
  useEffect(() => {
    take.current = onText;
  });
  useEffect(() => {
    if (!isOpen) return undefined;
    const timer = setTimeout(() => {
      take.current(part, paragraphsIn(value));
    }, PAUSE);
    return () => {
      clearTimeout(timer);
    };
  }, [isOpen, value, part]);
  const id = narrativeName(part);
  return (
    <div className={styles.part}>
      <div className={styles.head}>
        <h2 className={styles.heading}>{heading}</h2>
        <span className={styles.count}>
          {paragraphs.length}段{lengthOf(paragraphs)}字
        </span>
      </div>
      <div className={styles.columns}>
        <textarea
          id={id}
          className={mergeClasses(
            styles.text,
            mark && styles[mark.standing],
            isOpen && styles.open,
          )}
          aria-label={`${heading}，一行一段`}
          aria-invalid={mark?.standing === "error"}
          title={mark?.says}
          placeholder="一行一段，空行不算。"
          rows={Math.max(LEAST_ROWS, rowsFor(value))}
          value={value}
          onChange={draft.onChange}
          onBlur={draft.onBlur}
          onKeyDown={draft.onKeyDown}
        />
        <PointList points={points} />
      </div>
    </div>
  );
}

function paragraphsIn(text: string): string[] {
  return text
    .split(/\r\n|[\r\n]/u)
    .map((line) => line.trim())
    .filter((line) => line !== "");
}

function lengthOf(paragraphs: readonly string[]): number {
  return paragraphs.reduce((sum, text) => sum + Array.from(text).length, 0);
}

const LEAST_ROWS = 4;
const CHARACTERS_A_ROW = 34;

/** As high as its text, nearly: what is not seen is scrolled. */
function rowsFor(text: string): number {
  const rows = text.split("\n").map((line) => Math.ceil(line.length / CHARACTERS_A_ROW) || 1);
  return rows.reduce((sum, count) => sum + count, 0);
}

const useStyles = makeStyles({
  part: { display: "grid", gap: tokens.spacingVerticalS },
  head: { display: "flex", alignItems: "baseline", gap: tokens.spacingHorizontalM },
  heading: {
    flexGrow: 1,
    margin: "0",
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
  },
  count: {
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    fontVariantNumeric: "tabular-nums",
  },
  columns: {
    position: "relative", // select-text.ts measures in it
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    gap: tokens.spacingHorizontalL,
    "@media (min-width: 80rem)": { gridTemplateColumns: "minmax(0, 5fr) minmax(0, 2fr)" },
  },
  text: {
    boxSizing: "border-box",
    width: "100%",
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    fontFamily: "inherit",
    fontSize: tokens.fontSizeBase300,
    lineHeight: "1.75",
    resize: "vertical",
    ":focus": { outline: `2px solid ${tokens.colorCompoundBrandStroke}`, outlineOffset: "-2px" },
  },
  error: { border: `1px solid ${tokens.colorStatusDangerBorder1}` },
  warning: { border: `1px solid ${tokens.colorStatusWarningBorder1}` },
  hint: {},
  explained: {},
  open: { border: `1px dashed ${tokens.colorNeutralStroke1}` },
});
