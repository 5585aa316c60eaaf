/**
 * What was read out of a published file, before anything is written: what is doubtful first, to confirm or correct
 * beside what was found, then what was only cleaned, then how the whole file was read.
 */
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { Warning16Filled } from "@fluentui/react-icons/svg/warning";
import { useEffect, useRef, useState, type ReactElement } from "react";
import type { Cell } from "../../form/edition.ts";
import type { AnnualReport } from "../../report/annual-report.ts";
import { AccountPart } from "../account-part.tsx";
import type { ImportedFile } from "../session/chosen-file.ts";
import { countNotes, type ReadingNotes, type RowNotes } from "./reading-notes.ts";
import { reviewedReport, withConfirmed, withTyped, type Review } from "./review.ts";
import { ReviewRow } from "./review-row.tsx";
import { walkInputs } from "./walk-inputs.ts";

interface ReviewPartProps {
  readonly file: ImportedFile;
  readonly notes: ReadingNotes;
  /** What somebody has said of the figures so far. */
  readonly review: Review;
  readonly onReview: (change: (before: Review) => Review) => void;
  /** The report with what was corrected. */
  readonly onConfirm: (report: AnnualReport) => void;
  readonly onDrop: () => void;
}

export function ReviewPart(props: ReviewPartProps): ReactElement {
  const { file, notes, review, onReview, onConfirm, onDrop } = props;
  const styles = useStyles();
  const [showsCleaned, setShowsCleaned] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  // what comes in place of what was there is told to whoever does not see it
  useEffect(() => {
    heading.current?.focus();
  }, []);
  const { doubtful, cleaned, lost } = notes;
  const pages = file.evidence?.pages;
  const isScan = doubtful.some((row) => row.notes.some(({ origin }) => origin?.sight));
  const doubts = countNotes(doubtful);
  const open = doubtful
    .flatMap((row) => row.notes)
    .filter(({ cell }) => !review.confirmed.has(cell.id)).length;
  const rowsOf = (rows: readonly RowNotes[]): ReactElement => (
    <ul className={styles.rows}>
      {rows.map((row) => (
        <ReviewRow
          key={row.row.cells[0]?.id}
          row={row}
          pages={pages}
          review={review}
          onType={(cell: Cell, text) => {
            onReview((before) => withTyped(before, cell, text));
          }}
          onConfirm={(cells, verdict) => {
            onReview((before) => withConfirmed(before, cells, verdict));
          }}
        />
      ))}
    </ul>
  );
  return (
    <section className={styles.part} aria-labelledby="review" onKeyDown={walkInputs}>
      <h2 id="review" ref={heading} tabIndex={-1} className={styles.title}>
        核对读到的数字
      </h2>
      <p className={styles.says}>
        {isScan
          ? `${file.name}里的数字是识别程序从图片里读出来的，请逐格对照图片：`
          : `${file.name}里有些数字读得不准。请对照原文：`}
        对的点“对”或按Enter，不对的直接改，↑↓换格。确认以前什么也不写入。
      </p>
      <p className={styles.counts} role="status">
        {doubts > 0 && `存疑${doubts}格，已核对${doubts - open}格。`}
        {open > 0 && open < doubts && `还有${open}格。`}
        {cleaned.length > 0 && `清洗了写法${countNotes(cleaned)}格。`}
      </p>
      {lost.map((table) => (
        <p key={table.id} className={styles.lost}>
          <Warning16Filled className={styles.icon} />
          {table.name}全部没有找到，按空白处理，请导入后在表格里补填。
        </p>
      ))}
      {rowsOf(doubtful)}
      {cleaned.length > 0 && (
        <details
          className={styles.details}
          onToggle={({ currentTarget }) => {
            setShowsCleaned(currentTarget.open);
          }}
        >
          <summary className={styles.summary}>清洗了写法的{countNotes(cleaned)}格</summary>
          {showsCleaned && rowsOf(cleaned)}
        </details>
      )}
      <div className={styles.actions}>
        <Button
          appearance="primary"
          data-confirm
          onClick={() => {
            onConfirm(reviewedReport(file.report, review));
          }}
        >
          {open > 0 ? `确认导入（还有${open}格没有核对）` : "确认导入"}
        </Button>
        <Button onClick={onDrop}>放弃</Button>
      </div>
      <AccountPart account={file.account} open />
    </section>
  );
}

const useStyles = makeStyles({
  part: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    gap: tokens.spacingVerticalM,
    maxWidth: "46rem",
    containerType: "inline-size",
  },
  title: {
    margin: "0",
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    outline: "none",
  },
  says: { margin: "0", overflowWrap: "anywhere" },
  counts: {
    margin: "0",
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: "tabular-nums",
  },
  lost: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    margin: "0",
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorStatusWarningBackground1,
  },
  icon: { flexShrink: 0, color: tokens.colorStatusWarningForeground3 },
  rows: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    gap: tokens.spacingVerticalS,
    margin: "0",
    padding: "0",
  },
  details: { display: "grid", gap: tokens.spacingVerticalS },
  summary: { marginBottom: tokens.spacingVerticalS, cursor: "pointer" },
  actions: {
    position: "sticky",
    bottom: "0",
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} 0`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
});
