/** 改为, 绑定, 全文改用: what may be written where a finding speaks of the text, wherever it stands alike. */
import { Link16Regular } from "@fluentui/react-icons/svg/link";
import { Wrench16Regular } from "@fluentui/react-icons/svg/wrench";
import type { ReactElement } from "react";
import type { ChangesOf } from "../../book/report-changes.ts";
import type { RuleContext } from "../../rules/context.ts";
import type { Finding } from "../../rules/finding.ts";
import { mendsEverywhere, numberOfFinding } from "../../rules/stated/number-of-finding.ts";
import {
  correctedParts,
  correctionBy,
  correctionsOf,
  type RuleCorrection,
} from "../../rules/wording/corrections.ts";
import { CompactButton } from "../compact-button.tsx";
import type { Deed } from "../session/deed.ts";
import type { PaneSession } from "../session/session.ts";
import { titlesOfAll } from "../text/mend-titles.ts";
import { mendChanges } from "../text/text-changes.ts";

interface MendButtonsProps {
  /** Of the report that was checked. */
  readonly context: RuleContext;
  readonly finding: Finding;
  readonly session: PaneSession;
}

interface Offer {
  readonly icon: ReactElement;
  readonly deed: Deed;
  readonly changes: ChangesOf;
}

export function MendButtons({ context, finding, session }: MendButtonsProps): ReactElement {
  const correction = correctionBy(finding.code);
  const offers = correction
    ? correctionOffers(context, correction)
    : numberOffers(context, finding);
  return (
    <>
      {offers.map(({ icon, deed, changes }) => (
        <CompactButton
          key={deed.does}
          icon={icon}
          onClick={() => void session.rewrite(deed, changes)}
        >
          {deed.does}
        </CompactButton>
      ))}
    </>
  );
}

function numberOffers(context: RuleContext, finding: Finding): readonly Offer[] {
  const stated = numberOfFinding(context, finding);
  if (!stated) return [];
  const { state } = stated.number;
  return mendsEverywhere(context, stated).map(({ mend, places }) => ({
    icon: mend.kind === "bind" ? <Link16Regular /> : <Wrench16Regular />,
    deed: titlesOfAll(mend, state, places.length),
    changes: (now) => mendChanges(now, places),
  }));
}

/** The finding itself offers to mend its paragraph: where others are wrong alike, all of them at once. */
function correctionOffers(
  { written }: RuleContext,
  { uses, correct }: RuleCorrection,
): readonly Offer[] {
  const { length } = correctionsOf(written.narrative, correct);
  if (length < 2) return [];
  return [
    {
      icon: <Wrench16Regular />,
      deed: {
        does: `全文改用${uses}（${length}段）`,
        done: `${length}段已改用${uses}。`,
      },
      changes: (now) => ({ narrative: correctedParts(now.narrative, correct) }),
    },
  ];
}
