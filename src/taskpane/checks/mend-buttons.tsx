/** 改为, 绑定: what may be written for the number of the text of which a finding speaks, wherever it stands alike. */
import { Link16Regular } from "@fluentui/react-icons/svg/link";
import { Wrench16Regular } from "@fluentui/react-icons/svg/wrench";
import type { ReactElement } from "react";
import type { RuleContext } from "../../rules/context.ts";
import type { Finding } from "../../rules/finding.ts";
import { mendsEverywhere, numberOfFinding } from "../../rules/stated/number-of-finding.ts";
import { CompactButton } from "../compact-button.tsx";
import type { PaneSession } from "../session/session.ts";
import { titlesOfAll } from "../text/mend-titles.ts";
import { mendChanges } from "../text/text-changes.ts";

interface MendButtonsProps {
  /** Of the report that was checked. */
  readonly context: RuleContext;
  readonly finding: Finding;
  readonly session: PaneSession;
}

export function MendButtons(props: MendButtonsProps): ReactElement | null {
  const { context, finding, session } = props;
  const stated = numberOfFinding(context, finding);
  if (!stated) return null;
  const { state } = stated.number;
  return (
    <>
      {mendsEverywhere(context, stated).map(({ mend, places }) => {
        const deed = titlesOfAll(mend, state, places.length);
        return (
          <CompactButton
            key={deed.does}
            icon={mend.kind === "bind" ? <Link16Regular /> : <Wrench16Regular />}
            onClick={() => void session.rewrite(deed, (now) => mendChanges(now, places))}
          >
            {deed.does}
          </CompactButton>
        );
      })}
    </>
  );
}
