/** A row of the form as it was read: its figures to look at, each beside what was found, and the others around them. */
import { Button, Input, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { Checkmark16Regular } from "@fluentui/react-icons/svg/checkmark";
import { CheckmarkCircle16Filled } from "@fluentui/react-icons/svg/checkmark-circle";
import type { ReactElement } from "react";
import { formatNumber, type RawFigure } from "../../figures/figure.ts";
import { isBlankLike } from "../../figures/parse-figure.ts";
import { typedFigure } from "../../figures/typed-figure.ts";
import type { Cell } from "../../form/edition.ts";
import { cellName, leafName, rowName } from "../../form/names.ts";
import { entryCard } from "../card-styles.ts";
import { CompactButton } from "../compact-button.tsx";
import type { ReadingNote, RowNotes } from "./reading-notes.ts";
import { shownText, type Review, type Verdict } from "./review.ts";

interface ReviewRowProps {
  readonly row: RowNotes;
  readonly review: Review;
  readonly onType: (cell: Cell, text: string) => void;
  readonly onConfirm: (cells: readonly Cell[], verdict: Verdict) => void;
}

export function ReviewRow({ row, review, onType, onConfirm }: ReviewRowProps): ReactElement {
  const styles = useStyles();
  const { label, notes, others } = row;
  const cells = notes.map(({ cell }) => cell);
  const open = cells.filter(({ id }) => !review.confirmed.has(id));
  const title = rowName(row.row);
  return (
    <li className={styles.row}>
      <div className={styles.head}>
        <div className={styles.title}>{title}</div>
        {cells.length > 1 && (
          <CompactButton
            label={`这一行都对：${title}`}
            disabled={open.length === 0}
            onClick={() => {
              onConfirm(open, "right");
            }}
          >
            这一行都对
          </CompactButton>
        )}
      </div>
      {label !== null && <p className={styles.words}>原文行名：{label}</p>}
      <ul className={styles.notes}>
        {notes.map((note) => (
          <NoteLine
            key={note.cell.id}
            note={note}
            review={review}
            onType={onType}
            onConfirm={onConfirm}
          />
        ))}
      </ul>
      {others.length > 0 && (
        <p className={styles.words}>
          同一行：
          {others
            .map(({ cell, figure }) => `${leafName(cell.column)}${wordsOf(figure)}`)
            .join("，")}
        </p>
      )}
    </li>
  );
}

function wordsOf(figure: RawFigure): string {
  if (figure === null) return "空白";
  return typeof figure === "number" ? formatNumber(figure) : `“${figure}”`;
}

const REASONS: Readonly<Record<ReadingNote["why"], string>> = {
  inferred: "位置是推定的",
  notFound: "没有找到，按空白处理",
  text: "不是数字",
  cleaned: "清洗了写法",
};

interface NoteLineProps extends Omit<ReviewRowProps, "row"> {
  readonly note: ReadingNote;
}

function NoteLine({ note, review, onType, onConfirm }: NoteLineProps): ReactElement {
  const styles = useStyles();
  const { cell, why, figure, found } = note;
  const text = shownText(review, cell, figure);
  const isRight = review.confirmed.has(cell.id);
  const typed = typedFigure(text, cell.kind);
  const isText = typeof typed === "string" && !isBlankLike(typed);
  const reason = `review.${cell.id}`;
  return (
    <li className={styles.note}>
      <span className={styles.column}>{leafName(cell.column)}</span>
      <Input
        size="small"
        inputMode="decimal"
        className={styles.input}
        aria-label={cellName(cell)}
        aria-describedby={reason}
        aria-invalid={isText}
        style={{ width: inputWidth(text) }}
        placeholder="空白"
        value={text}
        onChange={(_event, { value }) => {
          onType(cell, value);
        }}
      />
      <Button
        size="small"
        className={mergeClasses(styles.right, isRight && styles.isRight)}
        icon={isRight ? <CheckmarkCircle16Filled /> : <Checkmark16Regular />}
        aria-pressed={isRight}
        aria-label={`对：${cellName(cell)}`}
        onClick={() => {
          onConfirm([cell], isRight ? "doubtful" : "right");
        }}
      >
        对
      </Button>
      <span id={reason} className={styles.reason}>
        {REASONS[why]}
        {found === null ? "" : `，原文“${found.trim()}”`}
        {isText && why !== "text" ? "，现在填的不是数字" : ""}
      </span>
    </li>
  );
}

const LONGEST_NUMBER = 17;

/** Wide enough for a number to be seen whole: fifteen digits, a point and a sign. */
function inputWidth(text: string): string {
  return `max(6.5rem, ${0.45 * Math.min(text.length, LONGEST_NUMBER) + 1.25}rem)`;
}

const useStyles = makeStyles({
  row: { ...entryCard, gap: tokens.spacingVerticalS },
  head: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
  },
  title: { flex: "1 1 10rem", fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
  words: {
    margin: "0",
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "anywhere",
  },
  notes: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    gap: tokens.spacingVerticalS,
    margin: "0",
    padding: "0",
  },
  note: {
    display: "grid",
    gridTemplateColumns: "minmax(4rem, 1fr) auto auto",
    alignItems: "center",
    gap: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS}`,
    listStyleType: "none",
  },
  column: { overflowWrap: "anywhere" },
  input: { minWidth: "0", fontVariantNumeric: "tabular-nums" },
  right: { minWidth: "0" },
  isRight: {
    backgroundColor: tokens.colorStatusSuccessBackground1,
    color: tokens.colorStatusSuccessForeground1,
    fontWeight: tokens.fontWeightSemibold,
  },
  reason: {
    gridColumn: "1 / -1",
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "anywhere",
  },
});
