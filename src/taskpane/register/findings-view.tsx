/** 核对: what does not hold in the register, the most serious first. */
import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { groupedFindings } from "../../register/grouped-findings.ts";
import type { RegisterFinding } from "../../register/register-finding.ts";
import { severities, type Severity } from "../../rules/severity.ts";
import { buttonLine } from "../button-line.ts";
import { entryCard } from "../card-styles.ts";
import { looks } from "../checks/severity-looks.tsx";
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
        const { word, icon, colour } = looks[standing];
        return (
          <section key={standing} className={styles.group} aria-label={word}>
            <h3 className={styles.title}>
              <span className={styles.icon} style={{ color: colour }}>
                {icon}
              </span>
              {word}（{list.length}处）
            </h3>
            <ul className={styles.list}>
              {groupedFindings(list).map(({ findings: [first], message, entries }, i) => (
                <li key={`${first.code} ${first.at} ${i}`} className={styles.item}>
                  <p className={styles.message}>{message}</p>
                  <div className={styles.foot}>
                    <LineButtons
                      numbers={entries.filter((number) => numbers.has(number))}
                      onLine={onLine}
                    />
                    <span className={styles.basis}>{first.basis}</span>
                  </div>
                </li>
              ))}
            </ul>
          </section>
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
  group: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", gap: tokens.spacingVerticalS },
  title: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    margin: "0",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
  icon: { display: "flex" },
  list: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    gap: tokens.spacingVerticalXS,
    margin: "0",
    padding: "0",
  },
  item: entryCard,
  message: { margin: "0", overflowWrap: "anywhere" },
  foot: { ...buttonLine, justifyContent: "space-between" },
  basis: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});
