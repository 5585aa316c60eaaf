/** What the next step comes to by one click: customary wording of what is to be written, or the report that is ready. */
import { Add16Regular } from "@fluentui/react-icons/svg/add";
import { ArrowDownload16Regular } from "@fluentui/react-icons/svg/arrow-download";
import type { ReactElement } from "react";
import type { RuleContext } from "../../rules/context.ts";
import type { NextStep } from "../../rules/part-progress.ts";
import { standardWordings } from "../../rules/wording/standard-wording.ts";
import { CompactButton } from "../compact-button.tsx";
import { chosenVariant } from "../output/chosen-variant.ts";
import type { Platform } from "../platform.ts";
import type { PaneState } from "../session/pane-state.ts";
import type { PaneSession } from "../session/session.ts";
import { wordingChanges, wordingDeed } from "../text/text-changes.ts";

interface NextDeedProps {
  readonly session: PaneSession;
  readonly state: Pick<PaneState, "finished">;
  /** Of the report that was checked. */
  readonly context: RuleContext;
  readonly next: NextStep;
  readonly platform: Platform;
}

export function NextDeed(props: NextDeedProps): ReactElement | null {
  const { session, state, context, next, platform } = props;
  const { written } = context;
  const { finished } = state;
  if (next.kind === "report" && platform.downloads && finished) {
    return (
      <CompactButton
        icon={<ArrowDownload16Regular />}
        onClick={() => {
          const made = { report: written, findings: finished, variant: chosenVariant(session) };
          void import("../output/download-report.ts").then((it) => it.downloadWord(session, made));
        }}
      >
        下载Word
      </CompactButton>
    );
  }
  if (next.kind !== "fill" || next.part.unit !== "points") return null;
  const { part } = next.part;
  const wordings = standardWordings(written).filter((it) => it.part === part);
  if (wordings.length === 0) return null;
  const adopt = async (): Promise<void> => {
    const isDone = await session.rewrite(wordingDeed(wordings), (now) =>
      wordingChanges(now, wordings),
    );
    if (isDone) await session.goTo(part);
  };
  return (
    <CompactButton icon={<Add16Regular />} onClick={() => void adopt()}>
      采用惯用的写法
    </CompactButton>
  );
}
