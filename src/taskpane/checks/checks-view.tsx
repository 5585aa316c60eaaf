/** 核对: what is still blank and what does not agree, as it stands this moment. */
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { Suspense, useRef, useState, type ReactElement, type ReactNode } from "react";
import { today } from "../../calendar/today.ts";
import type { FoundReport } from "../../hosts/workbook-host.ts";
import { editionOf } from "../../form/editions.ts";
import { later } from "../later.ts";
import type { Platform } from "../platform.ts";
import type { PaneState } from "../session/pane-state.ts";
import type { PaneSession } from "../session/session.ts";
import { useSteady } from "../use-steady.ts";
import type { View } from "../views.ts";
import { isUntouched } from "../start/untouched.ts";
import { BlanksLine } from "./blanks-line.tsx";
import { ChecksToolbar } from "./checks-toolbar.tsx";
import { CountsLine } from "./counts-line.tsx";
import { groupFindings } from "./finding-groups.ts";
import { finishedSays } from "../session/checked-report.ts";
import { GroupCard } from "./group-card.tsx";
import { markedCells } from "./marked-cells.ts";
import { NothingFound } from "./nothing-found.tsx";
import { countByStanding, standingOf, type Standing } from "./standing.ts";
import { useKeptFocus } from "./use-kept-focus.ts";

/** Most workbooks that are opened hold something. */
export const BeginNew = later(() => import("./begin-new.tsx").then((it) => it.BeginNew));
const OriginalPart = later(() => import("./original-part.tsx").then((it) => it.OriginalPart));
const ProgressPart = later(() => import("./progress-part.tsx").then((it) => it.ProgressPart));
const CorrectionsPart = later(() =>
  import("./corrections-part.tsx").then((it) => it.CorrectionsPart),
);

const NOTHING_YET = "还没有年报：可以新建，打开或拖入文件，也可以直接在左边填。";

interface ChecksViewProps {
  readonly session: PaneSession;
  readonly state: PaneState;
  readonly found: FoundReport;
  readonly platform: Platform;
  readonly onView: (view: View) => void;
  /** The form beside it tells how far each part has come. */
  readonly beside: true | undefined;
  /** The day, YYYY-MM-DD; that of this computer unless said. */
  readonly day?: string;
  /** A further line of the summary. */
  readonly children?: ReactNode;
}

export function ChecksView(props: ChecksViewProps): ReactElement {
  const { session, state, found, platform, onView, beside, day = today(), children } = props;
  const styles = useStyles();
  const [only, setOnly] = useState<Standing | null>(null);
  const list = useRef<HTMLDivElement>(null);
  const { context, findings, finished, original, blanks, stage } = state;
  useKeptFocus(list, findings);

  const { report, addressOf } = found;
  const edition = editionOf(report.edition);
  const counts = countByStanding(findings);
  // what a count has sunk to nothing cannot be looked at alone any more
  const filter = only !== null && counts[only] > 0 ? only : null;
  const shown = filter === null ? findings : findings.filter((it) => standingOf(it) === filter);
  const toMark = markedCells(edition, shown);
  const onMark = useSteady(() => void session.mark(toMark));
  return (
    <>
      <div className={styles.summary}>
        <div className={mergeClasses(styles.progress, beside && styles.short)}>
          {context && finished && (
            <Suspense>
              <ProgressPart {...{ session, state, platform, context, day, onView, beside }} />
            </Suspense>
          )}
        </div>
        <CountsLine counts={counts} only={filter} onOnly={setOnly} />
        <BlanksLine session={session} blanks={blanks} />
        <ChecksToolbar {...{ session, stage, onMark }} canMark={toMark.length > 0} />
        {finished && (
          <p className={styles.stage}>
            {stage === "draft" && "以上只核对填好的部分。"}
            {finishedSays(finished)}
          </p>
        )}
        {children}
        {finished && (
          <Suspense>
            <CorrectionsPart narrative={report.narrative} session={session} />
          </Suspense>
        )}
      </div>
      <div ref={list} role="region" aria-label="核对结果" tabIndex={-1} className={styles.list}>
        {shown.length === 0 &&
          (isUntouched(session, found) ? (
            <Suspense>
              <BeginNew says={NOTHING_YET} session={session} onView={onView} />
            </Suspense>
          ) : (
            <NothingFound stage={stage} blanks={blanks.length} />
          ))}
        {groupFindings(edition, shown).map((group) => (
          <GroupCard
            key={group.key}
            group={group}
            report={report}
            context={context}
            addressOf={addressOf}
            session={session}
          />
        ))}
        {original.length > 0 && (
          <Suspense>
            <OriginalPart findings={original} session={session} />
          </Suspense>
        )}
      </div>
    </>
  );
}

const useStyles = makeStyles({
  summary: {
    display: "grid",
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  // what comes later finds its place kept
  progress: { minHeight: "9rem" },
  short: { minHeight: "4rem" },
  stage: {
    margin: "0",
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  list: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    gap: tokens.spacingVerticalL,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXXL}`,
    outlineOffset: "-2px",
  },
});
