/** The way out of 应使用…的表格: the same report on the tables that its year asks for. */
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Edition } from "../../form/editions.ts";
import { reportInEdition } from "../../hosts/file/report-in-edition.ts";
import type { AnnualReport } from "../../report/annual-report.ts";
import type { PaneSession } from "../session/session.ts";
import { ConversionPart } from "./conversion-part.tsx";

interface ConvertPartProps {
  readonly session: PaneSession;
  readonly report: AnnualReport;
  readonly edition: Edition;
}

export function ConvertPart({ session, report, edition }: ConvertPartProps): ReactElement {
  const styles = useStyles();
  const conversion = reportInEdition(report, edition);
  const isPage = session.destinations.includes("thisPage");
  return (
    <div className={styles.part}>
      <ConversionPart before={report} conversion={conversion} />
      {!isPage && <p className={styles.says}>打开的工作簿不能就地换表，原样保留。</p>}
      <Button
        size="small"
        appearance="primary"
        className={styles.button}
        onClick={() => void session.convert(conversion.report, isPage ? "thisPage" : "newWorkbook")}
      >
        {isPage ? `换用${edition.id}版表格` : `在新的工作簿里换用${edition.id}版表格`}
      </Button>
    </div>
  );
}

const useStyles = makeStyles({
  part: { display: "grid", gap: tokens.spacingVerticalS, width: "100%" },
  says: { margin: "0" },
  button: { justifySelf: "start" },
});
