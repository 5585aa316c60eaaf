/** The report in the open workbook: whose it is, and how it was read. */
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { organKindNames } from "../../form/organ.ts";
import { reportTitle } from "../../form/parts.ts";
import type { FoundReport } from "../../hosts/workbook-host.ts";
import { card, cardTitle } from "../card-styles.ts";
import type { View } from "../views.ts";

interface OpenReportProps {
  readonly found: FoundReport;
  readonly onView: (view: View) => void;
}

export function OpenReport({ found, onView }: OpenReportProps): ReactElement {
  const styles = useStyles();
  const { organ, year } = found.report;
  return (
    <section className={styles.card} aria-labelledby="open-report">
      <h2 id="open-report" className={styles.title}>
        {reportTitle(organ.name, year)}
      </h2>
      <ul className={styles.account}>
        <li>机关类别：{organKindNames[organ.kind]}。</li>
        {found.account.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <div className={styles.actions}>
        <Button
          appearance="primary"
          onClick={() => {
            onView("checks");
          }}
        >
          核对
        </Button>
        <Button
          onClick={() => {
            onView("report");
          }}
        >
          生成文稿
        </Button>
      </div>
    </section>
  );
}

const useStyles = makeStyles({
  card,
  title: { ...cardTitle, overflowWrap: "anywhere" },
  account: {
    margin: "0",
    paddingLeft: "1.2em",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    color: tokens.colorNeutralForeground2,
    overflowWrap: "anywhere",
  },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});
