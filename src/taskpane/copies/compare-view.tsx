/** 比较: the open report beside copies of it that came back, and everything in which they differ. */
import { makeStyles, tokens } from "@fluentui/react-components";
import { CheckmarkCircle20Regular } from "@fluentui/react-icons/svg/checkmark-circle";
import { useMemo, type ReactElement, type ReactNode } from "react";
import { compareCopies, isEqual } from "../../compare/compare-copies.ts";
import type { FoundReport } from "../../hosts/workbook-host.ts";
import type { PaneState } from "../session/pane-state.ts";
import type { PaneSession } from "../session/session.ts";
import { CopiesPart } from "./copies-part.tsx";
import { FigureDifferences } from "./figure-differences.tsx";
import { HeadDifferences } from "./head-differences.tsx";
import { ParagraphDifferences } from "./paragraph-differences.tsx";

interface CompareViewProps {
  readonly session: PaneSession;
  readonly state: PaneState;
  readonly found: FoundReport;
  /** What else the report is compared with. */
  readonly children?: ReactNode;
}

export function CompareView({ session, state, found, children }: CompareViewProps): ReactElement {
  const styles = useStyles();
  const { copies, work } = state;
  const { report, addressOf } = found;
  const comparison = useMemo(
    () => compareCopies([{ report, narrative: report.narrative }, ...copies]),
    [report, copies],
  );
  const { head, figures, parts } = comparison;
  const changes = parts.reduce((all, part) => all + part.changes.length, 0);
  return (
    <div className={styles.view}>
      <CopiesPart session={session} report={report} copies={copies} busy={work !== null} />
      {copies.length > 0 && (
        <p className={styles.counts} role="status">
          {isEqual(comparison) ? (
            <>
              <CheckmarkCircle20Regular className={styles.equal} />
              没有不同
            </>
          ) : (
            countWords(head.length, figures.length, changes)
          )}
        </p>
      )}
      {head.length > 0 && <HeadDifferences head={head} session={session} />}
      {figures.length > 0 && (
        <FigureDifferences figures={figures} addressOf={addressOf} session={session} />
      )}
      {parts.length > 0 && (
        <ParagraphDifferences parts={parts} session={session} isOne={copies.length === 1} />
      )}
      {children}
    </div>
  );
}

function countWords(head: number, figures: number, changes: number): string {
  return [
    ...(head > 0 ? [`机关、年度或日期${head}处不同`] : []),
    ...(figures > 0 ? [`数字${figures}格不同`] : []),
    ...(changes > 0 ? [`正文${changes}段不同`] : []),
  ].join("，");
}

const useStyles = makeStyles({
  view: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    gap: tokens.spacingVerticalL,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXXL}`,
  },
  counts: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    margin: "0",
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: "tabular-nums",
  },
  equal: { flexShrink: 0, color: tokens.colorStatusSuccessForeground1 },
});
