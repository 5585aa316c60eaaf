/** A report of the collection in the workbench: its tables and text beside what was found in it, and back. */
import type { Theme } from "@fluentui/react-components";
import { useEffect, useMemo, useState, useSyncExternalStore, type ReactElement } from "react";
import type { Decisions } from "../../../collection/decisions.ts";
import type { AnnualReport } from "../../../report/annual-report.ts";
import type { View } from "../../../taskpane/views.ts";
import { confirmTyped } from "../../confirm-typed.ts";
import { ReportFrame } from "../../report-frame.tsx";
import { reportCommands } from "../../report-commands.ts";
import { useAskBeforeLeaving } from "../../use-ask-before-leaving.ts";
import { useNotice } from "../../use-notice.ts";
import { EditBar } from "./edit-bar.tsx";
import { openedReport, type Edited } from "./edited.ts";
import { HandBackDialog } from "./hand-back-dialog.tsx";

interface EditPageProps {
  readonly edited: Edited;
  readonly about: Decisions["about"];
  readonly theme: Theme;
  readonly onHandBack: (unit: string, report: AnnualReport) => void;
  readonly onLeave: () => void;
}

const LEAVE = "改动还没有交回，也没有保存，返回就没有了。要返回吗？";

export function EditPage({
  edited,
  about,
  theme,
  onHandBack,
  onLeave,
}: EditPageProps): ReactElement {
  const { unit, report: before } = edited;
  const [{ host, session }] = useState(() => openedReport(edited, about));
  const { document, isUnsaved, undoes, redoes } = useSyncExternalStore(
    host.subscribe,
    host.getSnapshot,
  );
  const [view, setView] = useState<View>("checks");
  const [isAsked, setAsked] = useState(false);
  const { tell, attempt } = useNotice(session, host);
  const commands = useMemo(() => reportCommands(host, attempt), [host, attempt]);
  useAskBeforeLeaving(isUnsaved);
  useEffect(() => {
    void session.open();
    scrollTo(0, 0);
  }, [session]);
  const isSame = document.report === before;
  return (
    <ReportFrame
      {...{ host, session, theme, tell, commands, view }}
      onView={setView}
      bar={
        <EditBar
          {...{ unit, undoes, redoes, commands, isSame }}
          onHandBack={() => {
            confirmTyped();
            setAsked(true);
          }}
          onLeave={() => {
            confirmTyped();
            if (!host.getSnapshot().isUnsaved || confirm(LEAVE)) onLeave();
          }}
        />
      }
    >
      {isAsked && unit !== null && (
        <HandBackDialog
          {...{ unit, before, after: document.report, file: edited.file }}
          onTake={() => {
            onHandBack(unit, document.report);
            onLeave();
          }}
          onLeave={() => {
            setAsked(false);
          }}
        />
      )}
    </ReportFrame>
  );
}
