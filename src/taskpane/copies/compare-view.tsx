/** 比较: the open report beside copies of it that came back, and everything in which they differ. */
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { CheckmarkCircle20Regular } from "@fluentui/react-icons/svg/checkmark-circle";
import { BranchCompare16Regular } from "@fluentui/react-icons/svg/branch-compare";
import { Suspense, useMemo, useState, type ReactElement, type ReactNode } from "react";
import { compareCopies, isEqual } from "../../compare/compare-copies.ts";
import type { FoundReport } from "../../hosts/workbook-host.ts";
import type { PaneState } from "../session/pane-state.ts";
import type { PaneSession } from "../session/session.ts";
import type { Place } from "../../rules/finding.ts";
import type { Platform } from "../platform.ts";
import { ChangeNotePart } from "./change-note-part.tsx";
import { CopiesPart } from "./copies-part.tsx";
import { FigureTable } from "./figure-table.tsx";
import { HeadDifferences } from "./head-differences.tsx";
import { ParagraphDifferences } from "./paragraph-differences.tsx";

interface CompareViewProps {
  readonly session: PaneSession;
  readonly state: PaneState;
  readonly found: FoundReport;
  readonly platform: Platform;
  /** What else the report is compared with. */
  readonly children?: ReactNode;
}

export function CompareView(props: CompareViewProps): ReactElement {
  const { session, state, found, platform, children } = props;
  const styles = useStyles();
  const { copies, work } = state;
  const { report, addressOf } = found;
  const comparison = useMemo(
    () => compareCopies([{ report, narrative: report.narrative }, ...copies]),
    [report, copies],
  );
  const { head, figures, parts } = comparison;
  const changes = parts.reduce((all, part) => all + part.changes.length, 0);
  const [isWide, setIsWide] = useState(false);
  const goTo = (place: Place): void => {
    setIsWide(false);
    void session.goTo(place);
  };
  const { WholeWindow } = platform;
  const differences = (
    <>
      {head.length > 0 && <HeadDifferences head={head} onGoTo={goTo} />}
      {figures.length > 0 && (
        <FigureTable
          figures={figures}
          report={report}
          copies={copies}
          addressOf={addressOf}
          session={session}
          onGoTo={goTo}
        />
      )}
      {parts.length > 0 && (
        <ParagraphDifferences {...{ parts, report, copies, session }} onGoTo={goTo} />
      )}
    </>
  );
  const counts = isEqual(comparison)
    ? "没有不同"
    : countWords(head.length, figures.length, changes);
  return (
    <div className={styles.view}>
      <CopiesPart session={session} report={report} copies={copies} busy={work !== null} />
      {copies.length > 0 && (
        <p className={styles.counts} role="status">
          {isEqual(comparison) && <CheckmarkCircle20Regular className={styles.equal} />}
          {counts}
        </p>
      )}
      {WholeWindow && !isEqual(comparison) && (
        <Button
          className={styles.wide}
          icon={<BranchCompare16Regular />}
          onClick={() => {
            setIsWide(true);
          }}
        >
          全页并排看
        </Button>
      )}
      {differences}
      {WholeWindow && isWide && (
        <Suspense>
          <WholeWindow
            title={`比较：${counts}`}
            onClose={() => {
              setIsWide(false);
            }}
          >
            {differences}
          </WholeWindow>
        </Suspense>
      )}
      {children}
      <ChangeNotePart session={session} state={state} platform={platform} />
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
  wide: { justifySelf: "start" },
  equal: { flexShrink: 0, color: tokens.colorStatusSuccessForeground1 },
});
