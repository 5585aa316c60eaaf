/** What a colleague does everywhere else in the workbook, and what must be there of it ever after. */
import { edition2021 } from "../../../src/form/edition-2021.ts";
import { narrativeParts, type NarrativePart } from "../../../src/form/parts.ts";
import { lineKey } from "../../../src/layout/keys.ts";
import type { AnnualReport } from "../../../src/report/annual-report.ts";
import { paragraphsAt } from "../../../src/report/paragraphs.ts";
import { placeOf } from "../../support/workbooks.ts";
import {
  report,
  typeFigure,
  writeExplanation,
  writeParagraph,
  type StandIn,
} from "./shared-workbook.ts";

export interface ColleagueEdit {
  readonly name: string;
  readonly edit: (excel: StandIn) => void;
  readonly survives: (report: AnnualReport) => boolean;
}

const SUM = { code: "T3-ROWSUM", at: { id: "requests.newThisYear.total" } };
const FIGURE = "disputes.litigation.direct.upheld";

/** The paragraph that the colleague goes on with: of the overview the last, and of the others the first. */
function goesOn(part: NarrativePart): string {
  return paragraphsAt(report.narrative, part).at(part === "overview" ? -1 : 0) ?? "";
}

export const colleagueEdits: readonly ColleagueEdit[] = [
  {
    name: "an explanation by hand in the next free row",
    edit: (excel) => {
      writeExplanation(excel, { code: "S-NAME", text: "同事：简称。" });
    },
    survives: ({ explanations }) =>
      count(explanations, ({ code, text }) => code === "S-NAME" && text === "同事：简称。") === 1,
  },
  {
    name: "an explanation by hand for a rule that the clerk explains too",
    edit: (excel) => {
      writeExplanation(excel, { code: "T2-VALID-MIN", text: "同事：都已核实。" });
    },
    survives: ({ explanations }) =>
      count(explanations, ({ at, text }) => at === "" && text === "同事：都已核实。") === 1,
  },
  {
    name: "an explanation beside a sum",
    edit: (excel) => {
      excel.coauthorTypes(...placeOf(edition2021, lineKey(SUM, "text")), "同事：台账有误。");
    },
    survives: ({ explanations }) =>
      count(explanations, ({ at, text }) => at === SUM.at.id && text === "同事：台账有误。") === 1,
  },
  ...narrativeParts.map((part) => ({
    name: `a new paragraph of ${part}`,
    edit: (excel: StandIn) => {
      writeParagraph(excel, part, ["", `同事加在${part}。`]);
    },
    survives: ({ narrative }: AnnualReport) =>
      count(paragraphsAt(narrative, part), (it) => it === `同事加在${part}。`) === 1,
  })),
  ...narrativeParts
    .filter((part) => part !== "otherMatters")
    .map((part) => ({
      name: `a paragraph of ${part} gone on with`,
      edit: (excel: StandIn) => {
        writeParagraph(excel, part, [goesOn(part), `${goesOn(part)}同事续写。`]);
      },
      survives: ({ narrative }: AnnualReport) =>
        count(paragraphsAt(narrative, part), (it) => it === `${goesOn(part)}同事续写。`) === 1 &&
        !paragraphsAt(narrative, part).includes(goesOn(part)),
    })),
  {
    name: "a figure",
    edit: (excel) => {
      typeFigure(excel, FIGURE, 77);
    },
    survives: ({ figures }) => figures[FIGURE] === 77,
  },
];

function count<T>(all: readonly T[], is: (it: T) => boolean): number {
  return all.filter(is).length;
}
