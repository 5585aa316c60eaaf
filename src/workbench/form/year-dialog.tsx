/** A year was typed whose report has other tables: they are changed, or not, but never in silence. */
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Edition } from "../../form/editions.ts";
import { reportInEdition } from "../../hosts/file/report-in-edition.ts";
import type { AnnualReport } from "../../report/annual-report.ts";
import { ConversionPart } from "../../taskpane/convert/conversion-part.tsx";
import { Modal } from "../modal.tsx";

interface YearDialogProps {
  /** With the year as typed. */
  readonly report: AnnualReport;
  /** That the year asks for. */
  readonly edition: Edition;
  readonly onConvert: (report: AnnualReport) => void;
  readonly onYearOnly: () => void;
  readonly onLeave: () => void;
}

export function YearDialog(props: YearDialogProps): ReactElement {
  const { report, edition, onConvert, onYearOnly, onLeave } = props;
  const styles = useStyles();
  const conversion = reportInEdition(report, edition);
  return (
    <Modal labelledBy="year-dialog" onLeave={onLeave}>
      <div className={styles.part}>
        <h2 id="year-dialog" className={styles.title}>
          {report.year}年度报告用{edition.id}版表格，现在是{report.edition}版
        </h2>
        <ConversionPart before={report} conversion={conversion} />
        <div className={styles.actions}>
          <Button
            appearance="primary"
            onClick={() => {
              onConvert(conversion.report);
            }}
          >
            改为{report.year}年度并换表
          </Button>
          <Button onClick={onYearOnly}>只改年度，先不换表</Button>
          <Button onClick={onLeave}>不改</Button>
          <span className={styles.says}>换表是一步，可以撤销。</span>
        </div>
      </div>
    </Modal>
  );
}

const useStyles = makeStyles({
  part: { display: "grid", gap: tokens.spacingVerticalM },
  title: {
    margin: "0",
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
  },
  actions: {
    position: "sticky",
    bottom: "0",
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} 0`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  says: { color: tokens.colorNeutralForeground2 },
});
