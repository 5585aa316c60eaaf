/** What was found in the sums, in the published report beside them, and of files of no unit. */
import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { CollectionFinding } from "../../collection/collection-finding.ts";
import { card, cardTitle } from "../../taskpane/card-styles.ts";
import { looks } from "../../taskpane/checks/severity-looks.tsx";
import { standingOf } from "../../taskpane/checks/standing.ts";

interface WholeFindingsProps {
  readonly findings: readonly CollectionFinding[];
}

export function WholeFindings({ findings }: WholeFindingsProps): ReactElement | null {
  const styles = useStyles();
  if (findings.length === 0) return null;
  const title = `汇总数核对，${findings.length}处`;
  return (
    <section className={styles.card} aria-label={title}>
      <h3 className={styles.title}>{title}</h3>
      <ul className={styles.list} aria-label={title} tabIndex={0}>
        {findings.map((finding) => {
          const { word, icon, colour } = looks[standingOf(finding)];
          return (
            <li key={`${finding.code} ${finding.at} ${finding.file ?? ""}`} className={styles.item}>
              <span className={styles.icon} style={{ color: colour }} role="img" aria-label={word}>
                {icon}
              </span>
              <span>{finding.message}</span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

const useStyles = makeStyles({
  card: { ...card, gap: tokens.spacingVerticalXS },
  title: cardTitle,
  list: { maxHeight: "12rem", margin: "0", padding: "0", overflowY: "auto" },
  item: {
    display: "flex",
    gap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalXXS} 0`,
    listStyleType: "none",
    overflowWrap: "anywhere",
  },
  icon: { display: "flex", flexShrink: 0, paddingTop: "2px" },
});
