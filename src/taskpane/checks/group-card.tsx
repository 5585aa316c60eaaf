/** Findings that belong together: by the cell that is to blame, or by their part. */
import { makeStyles, tokens } from "@fluentui/react-components";
import { Wrench16Regular } from "@fluentui/react-icons/svg/wrench";
import type { ReactElement } from "react";
import type { AnnualReport } from "../../report/annual-report.ts";
import type { AddressOf, RuleContext } from "../../rules/context.ts";
import { CompactButton } from "../compact-button.tsx";
import type { PaneSession } from "../session/session.ts";
import type { FindingGroup } from "./finding-groups.ts";
import { FindingItem } from "./finding-item.tsx";
import { GoToButton } from "./go-to-button.tsx";

interface GroupCardProps {
  readonly group: FindingGroup;
  readonly report: AnnualReport;
  readonly context: RuleContext | null;
  readonly addressOf: AddressOf;
  readonly session: PaneSession;
}

export function GroupCard(props: GroupCardProps): ReactElement {
  const { group, report, context, addressOf, session } = props;
  const styles = useStyles();
  const { key, title, cause, fixes, findings } = group;
  return (
    <section aria-labelledby={key}>
      <h2 id={key} className={styles.title}>
        {title}
      </h2>
      {cause !== undefined && (
        <div className={styles.actions}>
          <GoToButton place={cause} addressOf={addressOf} session={session} />
          {fixes.map((fix) => (
            <CompactButton
              key={fix.title}
              icon={<Wrench16Regular />}
              onClick={() => void session.applyFix(fix)}
            >
              {fix.title}
            </CompactButton>
          ))}
        </div>
      )}
      <ul className={styles.findings}>
        {findings.map((finding) => (
          <FindingItem
            key={`${finding.code} ${finding.at} ${finding.quote ?? ""}`}
            finding={finding}
            report={report}
            context={context}
            addressOf={addressOf}
            session={session}
          />
        ))}
      </ul>
    </section>
  );
}

const useStyles = makeStyles({
  title: {
    margin: `0 0 ${tokens.spacingVerticalS}`,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  actions: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalXS,
    marginBottom: tokens.spacingVerticalS,
  },
  findings: { display: "grid", gap: tokens.spacingVerticalS, margin: "0", padding: "0" },
});
