/** 口径设置: whose register it is, the day, the choices that no text makes, what is not counted, and explanations. */
import type { Edition } from "../../form/editions.ts";
import { endings, LEAVES_STANDING } from "../../register/dispute.ts";
import { above, cell } from "../formula.ts";
import { formulaCell, inputCell, labelCell } from "../planned.ts";
import type { NamedSheet, PlannedCell, RowPlan, Validation } from "../plan.ts";
import { STATUS_HEIGHT, STATUS_ROW } from "../status-line.ts";
import { heightFor } from "../text-fit.ts";
import { choicesOf } from "./choices.ts";
import { explanationColumns } from "./columns.ts";
import { registerTally, setting, written, type RegisterTally } from "./keys.ts";
import { countingChoices } from "../../register/counting-choices.ts";
import { columnRangeName, COUNTED_LINES, PREPARED_LINES, registerSheets } from "./sheets.ts";
import { dayOfYear, settings } from "./settings.ts";
import { registerStatus } from "./status.ts";
import { tallyFormula, tallyWords } from "./tallies.ts";

const TITLE_ROW = 2;
const HEAD_TOP = 4;
const LABEL_WIDTH = 20;
const VALUE_WIDTH = 22;
const NOTE_WIDTH = 66;
const COLUMNS = 4;

export function planSettingsSheet(edition: Edition): NamedSheet {
  const name = registerSheets.settings;
  const status = registerStatus(name, COLUMNS);
  const rows = new Map<number, RowPlan>([
    [STATUS_ROW, { height: STATUS_HEIGHT }],
    [TITLE_ROW, { height: 30 }],
  ]);
  const cells: PlannedCell[] = [
    status.cell,
    wide(TITLE_ROW, "heading", "口径设置"),
    wide(HEAD_TOP - 1, "blockHeading", "一、台账"),
  ];
  const validations: Validation[] = [];
  let row = HEAD_TOP;
  for (const { key, label, note, style, formula, accepted } of settings) {
    const spot = { row, column: 2, style };
    const input = formula
      ? { ...formulaCell(spot, key, formula), locked: false }
      : inputCell(spot, key);
    cells.push(
      labelCell({ row, column: 1, style: "headLabel" }, label),
      input,
      ...noteCells(row, note),
    );
    if (accepted) {
      validations.push({ areas: [{ top: row, left: 2, bottom: row, right: 2 }], ...accepted });
    }
    rows.set(row, { height: 24 });
    row += 1;
  }
  for (const [key, month, dayOfMonth] of [
    [setting.yearFrom, 1, 1],
    [setting.yearTo, 12, 31],
  ] as const) {
    const spot = { row: key === setting.yearFrom ? HEAD_TOP : HEAD_TOP + 1, column: COLUMNS + 1 };
    cells.push(formulaCell({ ...spot, style: "hidden" }, key, dayOfYear(month, dayOfMonth)));
  }
  const textTable = (heading: string, lines: readonly (readonly [string, string])[]): void => {
    row += 1;
    cells.push(wide(row, "blockHeading", heading));
    row += 1;
    for (const [label, text] of lines) {
      cells.push(
        labelCell({ row, column: 1, style: "lineWords" }, label),
        labelCell({ row, column: 2, colSpan: COLUMNS - 1, style: "sentence" }, text),
      );
      rows.set(row, { height: heightFor(text, VALUE_WIDTH + NOTE_WIDTH + 16, 10.5) });
      row += 1;
    }
  };
  textTable("二、怎样计数（没有成文规定的，请各机关自行确认）", countingChoices);
  textTable(
    "三、结案方式算作表四的哪种结果（也可以在“复议诉讼”的“结果”里选定）",
    endingLines(edition),
  );
  row += 1;
  cells.push(wide(row, "blockHeading", "四、没有计入的和读不出的"));
  row += 1;
  for (const [tally, [label, note]] of Object.entries(tallyWords)) {
    const which = tally as RegisterTally;
    cells.push(
      labelCell({ row, column: 1, style: "lineWords" }, label),
      formulaCell(
        { row, column: 2, style: "lineNumber" },
        registerTally(which),
        tallyFormula(which),
      ),
      ...noteCells(row, note),
    );
    rows.set(row, { height: heightFor(note, NOTE_WIDTH + 14, 10) });
    row += 1;
  }
  row += 1;
  cells.push(
    wide(
      row,
      "blockHeading",
      "五、情况说明（“问题编号”填ogi register check显示的编号；“所据日期”由命令写入，不用填）",
    ),
  );
  row += 1;
  cells.push(
    ...explanationColumns.map(({ heading }, i) =>
      labelCell({ row, column: i + 1, style: "listHead" }, heading),
    ),
  );
  const top = row + 1;
  rows.set(top, { height: 24, grows: true });
  cells.push(
    ...explanationColumns.map(({ key }, i) =>
      inputCell({ row: top, column: i + 1, style: "listText" }, written("explanations", key)),
    ),
  );
  const lines = {
    top,
    prepared: PREPARED_LINES.explanations,
    counted: COUNTED_LINES.explanations,
  };
  return {
    sheet: {
      name,
      tabColour: "C9A66B",
      columns: [
        { width: LABEL_WIDTH },
        { width: VALUE_WIDTH },
        { width: NOTE_WIDTH },
        { width: 16 },
        { width: 10, hidden: true },
      ],
      rows,
      cells,
      validations,
      conditionalFormats: [
        ...status.conditionalFormats,
        ...(["nowhere", "heldOpen", "unread", "sameNumber", "uncopied"] as const).map((tally) => {
          const at = cells.find(({ key }) => key === registerTally(tally))?.row ?? 1;
          return {
            area: { top: at, left: 2, bottom: at, right: 2 },
            formula: above(cell(registerTally(tally)), 0),
            look: "failing" as const,
          };
        }),
      ],
      frozenRows: STATUS_ROW,
      lines,
      print: {
        area: { top: TITLE_ROW, left: 1, bottom: top + lines.prepared - 1, right: COLUMNS },
        pagesHigh: 0,
      },
    },
    names: explanationColumns.map(({ key }, i) => ({
      name: columnRangeName("explanations", { key }),
      sheet: name,
      area: { top, left: i + 1, bottom: top + lines.counted - 1, right: i + 1 },
    })),
  };
}

function wide(row: number, style: "heading" | "blockHeading", text: string): PlannedCell {
  return labelCell({ row, column: 1, colSpan: COLUMNS, style }, text);
}

function noteCells(row: number, note: string): PlannedCell[] {
  return note === "" ? [] : [labelCell({ row, column: 3, colSpan: 2, style: "note" }, note)];
}

function endingLines(edition: Edition): (readonly [string, string])[] {
  const results = choicesOf(edition, "result");
  return [
    ...Object.entries(endings).map(
      ([result, words]) =>
        [results.find(({ value }) => value === result)?.words ?? "", words.join("、")] as const,
    ),
    ["按一审（复议）的结果", `二审、再审：${LEAVES_STANDING.join("、")}`],
  ];
}
