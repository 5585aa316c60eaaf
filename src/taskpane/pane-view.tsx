/** What a tab of the pane shows of the workbook that is open. */
import { makeStyles, tokens } from "@fluentui/react-components";
import { Suspense, type ComponentType, type ReactElement, type ReactNode } from "react";
import { BeginNew, ChecksView } from "./checks/checks-view.tsx";
import type { GatherPartProps } from "./collection/gather-part.tsx";
import { later } from "./later.ts";
import type { Platform } from "./platform.ts";
import type { BesideRegisterProps } from "./register/beside-register.tsx";
import type { PaneState } from "./session/pane-state.ts";
import type { PaneSession } from "./session/session.ts";
import type { View } from "./views.ts";

const StartView = later(() => import("./start/start-view.tsx").then((it) => it.StartView));
const TextView = later(() => import("./text/text-view.tsx").then((it) => it.TextView));
const ReportView = later(() => import("./output/report-view.tsx").then((it) => it.ReportView));
const CompareView = later(() => import("./copies/compare-view.tsx").then((it) => it.CompareView));
const GuideView = later(() => import("./guide/guide-view.tsx").then((it) => it.GuideView));
const LastYearLine = later(() =>
  import("./last-year/last-year-line.tsx").then((it) => it.LastYearLine),
);

export interface PaneViewProps {
  readonly session: PaneSession;
  readonly state: PaneState;
  readonly platform: Platform;
  readonly view: View;
  readonly onView: (view: View) => void;
  /** Gathers the reports of many units; absent where a page of its own does. */
  readonly GatherPart?: ComponentType<GatherPartProps>;
  /** What somebody worked on before, where that is kept; a part of 开始. */
  readonly recent?: ReactNode;
  /** The open report beside its register; absent where a page of its own shows registers. */
  readonly BesideRegister?: ComponentType<BesideRegisterProps>;
  /** The pane is a part of a page that has a main part of its own, and says what is to be said; it fills its place there. */
  readonly beside?: true;
}

/** Without a report there is nothing to check, read or make: whatever tab, it says so. */
export function PaneView(props: PaneViewProps): ReactElement | null {
  const { session, state, platform, view, onView, BesideRegister, GatherPart } = props;
  const { recent, beside } = props;
  const styles = useStyles();
  const { reading } = state;
  // also before there is a report
  if (view === "guide") return <GuideView session={session} reading={reading} beside={beside} />;
  if (!reading) {
    const says = state.readProblem === null ? "正在读取工作簿…" : "还没有读到工作簿。";
    return <p className={styles.waiting}>{says}</p>;
  }
  if (view === "start") {
    return (
      <StartView {...{ session, state, reading, onView, recent }}>
        {GatherPart && <GatherPart session={session} platform={platform} />}
      </StartView>
    );
  }
  if (reading.kind !== "report") {
    return <BeginNew says={reading.says} session={session} onView={onView} />;
  }
  switch (view) {
    case "checks":
      return (
        <ChecksView {...{ session, state, platform, onView, beside }} found={reading}>
          <Suspense fallback={<div className={styles.later} />}>
            <LastYearLine
              {...{ session, onView }}
              lastYear={state.lastYear}
              isBusy={state.work !== null}
            />
          </Suspense>
        </ChecksView>
      );
    case "text":
      return (
        state.context && (
          <TextView
            session={session}
            found={reading}
            context={state.context}
            changed={state.changed}
            wish={state.wish}
          />
        )
      );
    case "report":
      if (!state.finished) return <p className={styles.waiting}>正在核对…</p>;
      return (
        <ReportView
          session={session}
          report={reading.report}
          findings={state.finished}
          platform={platform}
          busy={state.work !== null}
          onChecks={() => {
            session.setStage("finished");
            onView("checks");
          }}
          onCompare={() => {
            onView("compare");
          }}
        />
      );
    case "compare":
      return (
        <CompareView session={session} state={state} found={reading} platform={platform}>
          {BesideRegister && <BesideRegister session={session} state={state} found={reading} />}
        </CompareView>
      );
  }
}

const useStyles = makeStyles({
  waiting: { margin: "0", padding: tokens.spacingHorizontalM },
  // keeps the place of a line that is loaded later
  later: { height: "24px" },
});
