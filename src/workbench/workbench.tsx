/** The page without Excel: the report that is open, and what is done with files. */
import { makeStyles, type Theme } from "@fluentui/react-components";
import { Suspense, useState, useSyncExternalStore, type ReactElement } from "react";
import type { FileHost, FileState } from "../hosts/file/file-host.ts";
import { later } from "../taskpane/later.ts";
import type { PaneSession } from "../taskpane/session/session.ts";
import type { View } from "../taskpane/views.ts";
import { loadExamples } from "./files/loaded-later.ts";
import { keyOf, type RecentWork } from "./files/recent-work.ts";
import { pageDrop } from "./page-styles.ts";
import { RecentLine } from "./recent-line.tsx";
import { RecentPart } from "./recent-part.tsx";
import { RecoveryLine } from "./recovery-line.tsx";
import { ReportFrame } from "./report-frame.tsx";
import type { Scans } from "./scan/scans.ts";
import { useScan } from "./scan/use-scan.ts";
import { TopBar, type TopBarProps } from "./top-bar.tsx";
import { useCommands } from "./use-commands.ts";
import { useDrop } from "./use-drop.ts";
import { useLoaded } from "./use-loaded.ts";
import { useNotice } from "./use-notice.ts";
import { useRecentWork } from "./use-recent-work.ts";
import { useReview } from "./use-review.ts";
import { useUnsavedWork } from "./use-unsaved-work.ts";

export interface WorkbenchProps {
  readonly host: FileHost;
  readonly session: PaneSession;
  /** Undefined where scans are not read. */
  readonly scans: Scans | undefined;
  readonly theme: Theme;
}

const ReviewDialog = later(() => import("./review-dialog.tsx").then((it) => it.ReviewDialog));

const ScanDialog = later(() => import("./scan/scan-dialog.tsx").then((it) => it.ScanDialog));

export function Workbench({ host, session, scans, theme }: WorkbenchProps): ReactElement {
  const styles = useStyles();
  const isEmpty = useSyncExternalStore(host.subscribe, () => isEmptyPage(host.getSnapshot()));
  const [view, setView] = useState<View>("checks");
  const { tell, attempt } = useNotice(session, host);
  const { asked, askReview } = useReview();
  const commands = useCommands(host, attempt, askReview, scans);
  const { recovery, isKept } = useUnsavedWork(host);
  const recent = useRecentWork(host);
  const { left } = recovery;
  // what is offered above is not offered again
  const works = recent.works.filter((it) => !left.some((work) => keyOf(work) === keyOf(it)));
  const openRecent = (work: RecentWork): void => {
    commands.openRecent(work);
    setView("checks");
  };
  const examples = useLoaded(loadExamples)?.examples ?? [];
  const scan = useScan(scans);
  const drop = useDrop(asked || scan ? null : commands.openFiles);
  return (
    <ReportFrame
      {...{ host, session, theme, tell, commands, view }}
      onView={setView}
      drop={drop.handlers}
      bar={
        <OpenBar
          host={host}
          isKept={isKept}
          commands={commands}
          examples={examples}
          onNew={() => {
            session.wish("newReport");
            setView("start");
          }}
        />
      }
      offers={
        <>
          <RecoveryLine {...recovery} />
          {isEmpty && left.length === 0 && <RecentLine works={works} onOpen={openRecent} />}
        </>
      }
      recent={<RecentPart recent={{ ...recent, works }} onOpen={openRecent} />}
    >
      {asked && (
        <Suspense>
          <ReviewDialog key={asked.number} asked={asked} />
        </Suspense>
      )}
      {scan && (
        <Suspense>
          <ScanDialog scan={scan} />
        </Suspense>
      )}
      {drop.isOver && <div className={styles.drop}>松开就打开这份文件</div>}
    </ReportFrame>
  );
}

type OpenBarProps = Omit<TopBarProps, "state"> & Pick<WorkbenchProps, "host">;

/** Each part of the page follows what it shows by itself: an edit draws neither the page nor its frame anew. */
function OpenBar({ host, ...props }: OpenBarProps): ReactElement {
  return <TopBar state={useSyncExternalStore(host.subscribe, host.getSnapshot)} {...props} />;
}

/** Nothing was opened or begun here yet. */
function isEmptyPage({ document, isUnsaved, undoes }: FileState): boolean {
  return document.fileName === null && !isUnsaved && undoes === null;
}

const useStyles = makeStyles({ drop: pageDrop });
