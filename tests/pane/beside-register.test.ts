/** The open annual report beside the register that it was counted from. */
import { fillRegister } from "../../src/book/register/fill-register.ts";
import {
  answeredRequest,
  registerOf,
  requestOf,
} from "../../src/build/rule-cases/sound-register.ts";
import { edition2021 } from "../../src/form/edition-2021.ts";
import { REGISTER_TEMPLATE } from "../../src/layout/register/plan-register.ts";
import { formatRegister } from "../../src/register/json.ts";
import { countRegister } from "../../src/register/count.ts";
import { readRegister } from "../../src/register/read-register.ts";
import type { Register } from "../../src/register/register.ts";
import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { colorSchemes, faultsOf } from "../support/axe.ts";
import { reportOf } from "../support/reports.ts";
import { filled, open as openBook } from "../support/workbooks.ts";
import { click } from "./click.ts";
import { eventually } from "./eventually.ts";
import { usePanes } from "./panes.ts";

const open = usePanes();

const RECEIVED = "requests.newThisYear.naturalPerson";

const register = registerOf(
  [answeredRequest({ number: "2026-001" }), requestOf({ number: "2026-002" })],
  { organ: { name: "某某市统计局", kind: "department" } },
);
const { figures } = countRegister(readRegister(register));
const report = {
  ...reportOf(edition2021, { ...figures, [RECEIVED]: 1 }),
  organ: register.organ,
  year: register.year,
};
const workbook = filled(report);

const file = (name: string, content: Uint8Array | string) => ({
  name,
  mimeType: "application/octet-stream",
  buffer: Buffer.from(content),
});
const json = (it: Register) => file("台账.json", formatRegister(it));

async function beside(page: Page, chosen: ReturnType<typeof file>): Promise<void> {
  await page.getByRole("tab", { name: "比较" }).click();
  await page.getByLabel("对照的台账").setInputFiles(chosen);
}

test("each cell that differs is told with what the register counts there, and a click leads to it", async () => {
  const { page, host } = await open({ workbook });
  await beside(page, json(register));
  await page.getByText("有1格与台账不同。").waitFor();
  await page
    .getByText(
      "表三“一、本年新收”行“自然人”列（D6）：按台账为2（2026-001、2026-002），年报填1，少1",
    )
    .waitFor();
  await page.getByRole("region", { name: "与台账不同的1格" }).getByText("转到D6").click();
  await eventually(() => host.evaluate(({ book }) => book.selection?.sheet.name), "三依申请公开");
  // a colleague mends it, and the pane follows
  await host.evaluate((excel) => {
    excel.coauthorTypes("三依申请公开", "D6", 2);
  });
  await page.getByText("各格与台账一致。").waitFor();
  await page.getByRole("tab", { name: "核对" }).click();
  await page.getByRole("tab", { name: "比较" }).click();
  await page.getByText("各格与台账一致。").waitFor();
  await click(page, "移去台账");
  await page.getByText("各格与台账一致。").waitFor({ state: "detached" });
});

test("what differs is made what the register counts by one click, and taken back by another", async () => {
  const { page, host } = await open({ workbook });
  const received = () => host.evaluate((excel) => excel.value("三依申请公开", "D6"));
  await beside(page, json(register));
  await page.getByText("有1格与台账不同。").waitFor();
  expect(await received()).toBe(1);
  await click(page, "把1格改为台账的数");
  await page.getByText("已把1格改为台账的数。").waitFor();
  await page.getByText("各格与台账一致。").waitFor();
  expect(await received()).toBe(2);
  await page.getByRole("button", { name: "把1格改为台账的数" }).waitFor({ state: "detached" });
  await click(page, "撤销");
  await page.getByText("有1格与台账不同。").waitFor();
  expect(await received()).toBe(1);
});

test("the workbook of the register is read as its JSON is; what is none is refused, and what was chosen stays", async () => {
  const { page } = await open({ workbook });
  const book = openBook(readFileSync(REGISTER_TEMPLATE));
  fillRegister(book, register, "2026-02-12");
  await beside(page, file("台账.xlsx", book.save()));
  await page.getByText("有1格与台账不同。").waitFor();
  await beside(page, file("年报.xlsx", workbook));
  await page.getByText("年报.xlsx是年报，不是申请台账").waitFor();
  await beside(page, file("清单.csv", "编号,收到日期"));
  await page.getByText("清单.csv不是本助手的申请台账").waitFor();
  await page.getByText("有1格与台账不同。").waitFor();
  await beside(page, json({ ...register, year: 2025 }));
  await page.getByText("打开的工作簿是某某市统计局2026年度、2021版的年报，台账是").waitFor();
});

test("one register for several organs stands beside the report of each", async () => {
  const { page } = await open({ workbook });
  const office = requestOf({ number: "2026-003", onBehalfOf: "某某市人民政府办公室" });
  await beside(page, json({ ...register, requests: [...register.requests, office] }));
  await page.getByText("按台账为2（2026-001、2026-002）").waitFor();
});

test.each(colorSchemes)("axe finds nothing, in the %s", async (scheme) => {
  const { page } = await open({ workbook, theme: scheme });
  await beside(page, json(register));
  await page.getByText("有1格与台账不同。").waitFor();
  expect(await faultsOf(page, scheme)).toEqual([]);
});
