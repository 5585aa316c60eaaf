/** 核对: what does not hold in the register, the most serious first. */
import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { groupedFindings } from "../../register/grouped-findings.ts";
import type { RegisterFinding } from "../../register/register-finding.ts";
import { severities, type Severity } from "../../rules/severity.ts";
import { StandingEntry, StandingGroup } from "../checks/standing-group.tsx";
import { countByStanding, standingOf, standings } from "../checks/standing.ts";
import type { ShowLine } from "./line-button.tsx";
import { LineButtons } from "./line-buttons.tsx";

interface FindingsViewProps {
  readonly findings: readonly RegisterFinding[];
  /** Numbers that have a line to show. */
  readonly numbers: ReadonlySet<string>;
  readonly onLine: ShowLine;
}

export function FindingsView({ findings, numbers, onLine }: FindingsViewProps): ReactElement {
  const styles = useStyles();
  if (findings.length === 0) return <p className={styles.none}>没有发现问题。</p>;
  return (
    <div className={styles.view}>
      <h2 className={styles.sentence}>{countsOf(findings)}</h2>
      {standings.map((standing) => {
        const list = findings.filter((it) => standingOf(it) === standing);
        if (list.length === 0) return null;
        return (
          <StandingGroup key={standing} standing={standing} count={list.length}>
            {groupedFindings(list).map(({ findings: [first], message, entries }, i) => (
              <StandingEntry
                key={`${first.code} ${first.at} ${i}`}
                message={message}
                basis={first.basis}
              >
                <LineButtons
                  numbers={entries.filter((number) => numbers.has(number))}
                  onLine={onLine}
                />
              </StandingEntry>
            ))}
          </StandingGroup>
        );
      })}
    </div>
  );
}

/** 必须改正1处，请核实3处 */
function countsOf(findings: readonly RegisterFinding[]): string {
  const counts = countByStanding(findings);
  const said = (Object.keys(severities) as Severity[]).flatMap((severity) => {
    const count = counts[severity];
    return count === 0 ? [] : [`${severities[severity]}${count}处`];
  });
  return said.length > 0 ? said.join("，") : "没有没说明的问题";
}

const useStyles = makeStyles({
  view: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", gap: tokens.spacingVerticalL },
  none: { margin: "0" },
  sentence: {
    margin: "0",
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
  },
});
