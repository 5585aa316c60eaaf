/** A report of 2025 filled in from the first cell to the last, the pane following every one of them. */
import type { Page } from "playwright-core";
import { edition2021 } from "../../src/form/edition-2021.ts";
import { emptyReport } from "../../src/report/empty-report.ts";
import { exampleReport } from "../support/examples.ts";
import { turnOf } from "../support/long-matrix.ts";
import { usePanes } from "./panes.ts";
import { editsOf, typeAll } from "./typing.ts";

const open = usePanes();

/** A real one in which 商业企业 do not balance. */
const { organ, figures } = exampleReport("pt-zrz-2023");

const inputs = edition2021.cells
  .filter(({ computed }) => !computed)
  .map(({ id }) => [id, Number(figures[id])] as const);

async function createIn(page: Page, year: number): Promise<void> {
  await page.getByLabel("机关全称").fill(organ.name);
  await page.getByLabel("报告年度").fill(String(year));
  await page.getByRole("button", { name: "新建年报", exact: true }).click();
  await page.getByText("已新建年报，请在各工作表中填写。").waitFor();
}

/** What 1.15 adds, the pane uses for nothing that is typed: it takes part in a full run. */
test.each(turnOf(["1.14", "1.15"], 0))(
  "ExcelApi %s: all 166 figures typed into a new report; each is answered at once, in one round trip",
  async (apiSet) => {
    const { page, host } = await open({ apiSet });
    await createIn(page, 2025);
    await page.getByRole("tab", { name: "核对" }).click();
    await page.getByRole("button", { name: "按定稿核对" }).click();
    await page.getByText("还有166格未填").waitFor();

    const blank = emptyReport({ edition: edition2021, year: 2025, organ, zeros: false });
    const edits = editsOf(blank, inputs);
    const answers = await typeAll(host, edits);

    expect(inputs).toHaveLength(166);
    expect(answers.map(({ shown }) => shown)).toEqual(edits.map(({ due }) => due));
    expect(new Set(answers.map(({ roundTrips }) => roundTrips))).toEqual(new Set([1]));
    expect(answers.at(-1)?.shown).toContain("各格都已填写");
    expect(answers.at(-1)?.shown.join()).toContain("表三“商业企业”列");
  },
);
