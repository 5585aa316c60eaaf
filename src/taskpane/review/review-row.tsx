/** A row of the form as it was read: its figures to look at, each beside what was found, and the others around them. */
import { Button, Input, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { Checkmark16Regular } from "@fluentui/react-icons/svg/checkmark";
import { CheckmarkCircle16Filled } from "@fluentui/react-icons/svg/checkmark-circle";
import type { ReactElement } from "react";
import { formatNumber, type RawFigure } from "../../figures/figure.ts";
import type { Cell } from "../../form/edition.ts";
import { cellName, leafName, rowName } from "../../form/names.ts";
import type { Sight } from "../../import/cell-origin.ts";
import { entryCard } from "../card-styles.ts";
import { CompactButton } from "../compact-button.tsx";
import { OPEN } from "./walk-inputs.ts";
import type { ReadingNote, RowNotes } from "./reading-notes.ts";
import { PagePiece } from "./page-piece.tsx";
import type { PagePictures } from "./page-pictures.ts";
import { isNoNumber, mayBeRight, shownText, type Review, type Verdict } from "./review.ts";

interface ReviewRowProps {
  readonly row: RowNotes;
  /** The pages of the file, where pieces of them can be shown. */
  readonly pages: PagePictures | undefined;
  readonly review: Review;
  readonly onType: (cell: Cell, text: string) => void;
  readonly onConfirm: (cells: readonly Cell[], verdict: Verdict) => void;
}

export function ReviewRow(props: ReviewRowProps): ReactElement {
  const { row, pages, review, onType, onConfirm } = props;
  const styles = useStyles();
  const { label, notes, others } = row;
  const open = notes
    .filter((note) => !review.confirmed.has(note.cell.id) && mayBeRight(review, note))
    .map(({ cell }) => cell);
  const title = rowName(row.row);
  return (
    <li className={styles.row}>
      <div className={styles.head}>
        <div className={styles.title}>{title}</div>
        {notes.length > 1 && (
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
            pages={pages}
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

const SIGHTS: Readonly<Record<Sight, string>> = {
  clear: "读自图片",
  blurred: "读自图片，看不清",
  settled: "读自图片，看不清，按等式推定",
};

const REASONS: Readonly<Record<ReadingNote["why"], string>> = {
  inferred: "位置是推定的",
  notFound: "没有找到，按空白处理",
  text: "不是数字",
  cleaned: "清洗了写法",
};

interface NoteLineProps extends Omit<ReviewRowProps, "row"> {
  readonly note: ReadingNote;
}

function NoteLine({ note, pages, review, onType, onConfirm }: NoteLineProps): ReactElement {
  const styles = useStyles();
  const { cell, why, figure, found, origin } = note;
  const text = shownText(review, cell, figure);
  const isRight = review.confirmed.has(cell.id);
  const isText = isNoNumber(text, cell);
  const mayBe = mayBeRight(review, note);
  const reason = `review.${cell.id}`;
  const place = pages && origin?.place;
  return (
    <li className={mergeClasses(styles.note, place && styles.withPiece)}>
      <span className={styles.column}>{leafName(cell.column)}</span>
      {place && (
        <div className={styles.piece}>
          <PagePiece pages={pages} place={place} label={`原件：${cellName(cell)}`} />
        </div>
      )}
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
        {...{ [OPEN]: isRight ? undefined : "" }}
        onFocus={({ currentTarget }) => {
          currentTarget.select();
        }}
        onKeyDown={(event) => {
          if (event.key !== "Enter" || event.repeat || event.nativeEvent.isComposing) return;
          if (mayBe) onConfirm([cell], "right");
          // the next one is for who has said what this one is
          else event.preventDefault();
        }}
        onChange={(_event, { value }) => {
          onType(cell, value);
        }}
      />
      <Button
        size="small"
        className={mergeClasses(styles.right, isRight && styles.isRight)}
        icon={isRight ? <CheckmarkCircle16Filled /> : <Checkmark16Regular />}
        aria-pressed={isRight}
        disabledFocusable={!mayBe}
        aria-label={`对：${cellName(cell)}`}
        onClick={() => {
          onConfirm([cell], isRight ? "doubtful" : "right");
        }}
      >
        对
      </Button>
      <span id={reason} className={styles.reason}>
        {origin?.sight ? SIGHTS[origin.sight] : REASONS[why]}
        {found === null ? "" : `，${origin?.sight ? "读作" : "原文"}“${found.trim()}”`}
        {mayBe ? "" : "，请按原件填写"}
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
  // beside each other where there is room, and otherwise the piece above all else
  withPiece: {
    "@container (min-width: 36rem)": {
      gridTemplateColumns: "minmax(6rem, 1fr) minmax(0, 20rem) auto auto",
      gridTemplateRows: "auto 1fr",
    },
  },
  piece: {
    gridColumn: "1 / -1",
    gridRow: "1",
    maxWidth: "22rem",
    width: "100%",
    "@container (min-width: 36rem)": { gridColumn: "2", gridRow: "1 / span 2" },
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
    "@container (min-width: 36rem)": {
      ":nth-child(5)": { gridColumn: "1", gridRow: "2", alignSelf: "start" },
    },
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "anywhere",
  },
});
