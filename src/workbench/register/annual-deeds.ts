import { countedReport } from "../../book/register/count-into-report.ts";
import { editionOf } from "../../form/editions.ts";
import { fillBook } from "../../book/fill-book.ts";
import { browserPlatform } from "../../hosts/browser-platform.ts";
import { templatePath } from "../../layout/template-name.ts";
import { reportFileName } from "../../document/report-file-name.ts";
import { filledAnnual, readAnnualFile } from "../../taskpane/register/annual-file.ts";
import type { AnnualDeeds } from "../../taskpane/register/annual-view.tsx";
import { openWorkbook } from "../../workbook/open-workbook.ts";
import { templateAt } from "../files/templates.ts";
import { WORKBOOK_TYPE } from "./register-file.ts";
import type { RegisterDeeds } from "./use-register-page.ts";

/** A page hands over files: the new annual workbook, or the chosen one under its own name. */
export function annualDeeds({ attempt, save }: RegisterDeeds): AnnualDeeds {
  return {
    makeAnnual: (register, count) => {
      save(() => {
        const report = countedReport(register, count);
        const path = templatePath(editionOf(report.edition), { zeros: false });
        const workbook = openWorkbook(templateAt(path), browserPlatform);
        fillBook(workbook, report);
        return {
          name: `${reportFileName(report)}.xlsx`,
          type: WORKBOOK_TYPE,
          content: new Uint8Array(workbook.save()),
        };
      }, "copy");
    },
    readAnnual: (file, register) =>
      attempt(`正在读取${file.name}`, () => readAnnualFile(file, register)),
    fillAnnual: (annual, register, count) => {
      save(
        () => ({
          name: annual.name,
          type: annual.is === "json" ? "application/json" : WORKBOOK_TYPE,
          content: filledAnnual(annual, register, count),
        }),
        "copy",
      );
    },
  };
}
