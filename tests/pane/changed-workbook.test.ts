/** The workbook changes under the pane, or is none: what is shown stays true, and it is told what is missing. */
import { edition2021 } from "../../src/form/edition-2021.ts";
import { reportOf } from "../support/reports.ts";
import { filled, placeOf } from "../support/workbooks.ts";
import { click } from "./click.ts";
import { BLANK, draftWorkbook, RULES } from "./draft-workbook.ts";
import { usePanes } from "./panes.ts";

const open = usePanes();

test("a change that cannot be read: the results are said to be old, until it can", async () => {
  const { page, host } = await open({ workbook: draftWorkbook });
  const place = placeOf(edition2021, RULES);
  await page.getByText("没有规章制定权").waitFor();
  await host.evaluate((excel, [on, at]) => {
    excel.failNext("GeneralException");
    excel.userTypes(on, at, 0);
  }, place);
  await page.getByText("下面的结果可能不是最新的。").waitFor();
  await page.getByText("没有规章制定权").waitFor();

  await page.getByRole("alert").getByRole("button", { name: "重新读取" }).click();
  await page.getByText("没有规章制定权").waitFor({ state: "detached" });
  expect(await page.getByText("下面的结果可能不是最新的。").count()).toBe(0);
});

test("a sheet deleted: its cells are to be filled, and it is told what is gone", async () => {
  const { page, host } = await open({ workbook: draftWorkbook });
  await page.getByText("还有1格未填").waitFor();
  await host.evaluate((excel) => {
    excel.userDoes((book) => {
      const sheet = book.find("四复议诉讼");
      if (sheet) book.remove(sheet);
    });
  });
  await page.getByText("还有12格未填").waitFor();
  await click(page, "转到第一格");
  await page.getByText("这一处已不在工作簿里，可能已被删除，请撤销删除。").waitFor();
  await page.getByRole("tab", { name: "开始" }).click();
  await page.getByText("15格没有读到，按空白处理，请补填：表四15格。").waitFor();
});

test("a sheet renamed: what is typed there is still followed", async () => {
  const { page, host } = await open({ workbook: draftWorkbook });
  await page.getByText("还有1格未填").waitFor();
  await host.evaluate((excel, address) => {
    excel.userDoes((book) => {
      const sheet = book.find("四复议诉讼");
      if (sheet) book.rename(sheet, "表四");
    });
    excel.userTypes("表四", address, 0);
  }, placeOf(edition2021, BLANK)[1]);
  await page.getByText("各格都已填写").waitFor();
});

test("names lost: found by the labels, and told", async () => {
  const { page, host } = await open({ workbook: draftWorkbook });
  await host.evaluate((excel) => {
    excel.userDoes((book) => {
      book.names = [];
    });
  });
  await page.getByText("没有规章制定权").waitFor();
  await click(page, "重新读取");
  await page.getByRole("tab", { name: "开始" }).click();
  await page.getByText("单元格名称已丢失或错位").waitFor();
  await page.getByRole("tab", { name: "核对" }).click();
  await page.getByText("还有1格未填").waitFor();
});

test("a sheet protected with a password: a total stays what was typed, and it is told why", async () => {
  const total = "requests.newThisYear.total";
  const { page, host } = await open({ workbook: filled(reportOf(edition2021, { [total]: 9 })) });
  await host.evaluate((excel) => {
    excel.userDoes((book) => {
      const sheet = book.find("三依申请公开");
      if (sheet?.protection) sheet.protection = { ...sheet.protection, password: "1234" };
    });
  });
  await click(page, /“总计”列改为0/u);
  await page.getByText("工作表设有保护，不能写入，请点“审阅—撤销工作表保护”后再试。").waitFor();
  const [on, at] = placeOf(edition2021, total);
  expect(
    await host.evaluate((excel, [sheet, cell]) => excel.value(sheet, cell), [on, at] as const),
  ).toBe(9);
});

test("while a cell is being edited: what is clicked says so, what is read waits", async () => {
  const { page, host } = await open({ workbook: draftWorkbook });
  await page.getByText("还有1格未填").waitFor();
  await host.evaluate((excel) => {
    excel.cellEditing = true;
  });
  await click(page, "标记单元格");
  await page.getByText("正在编辑单元格，请按回车确认或按Esc取消，再试一次。").waitFor();
  await host.evaluate(
    (excel, [on, at]) => {
      excel.cellEditing = false;
      excel.userTypes(on, at, 0);
    },
    placeOf(edition2021, BLANK),
  );
  await page.getByText("各格都已填写").waitFor();
  await click(page, "标记单元格");
  await page.getByText(/^已标记/u).waitFor();
});

test("a workbook without a report: every view tells how to get one", async () => {
  const { page } = await open();
  for (const name of ["核对", "文字", "报告"]) {
    await page.getByRole("tab", { name }).click();
    await page
      .getByRole("tabpanel", { name })
      .getByText("打开的工作簿里没有年报表格，请新建年报，或打开由本助手的模板填写的工作簿。")
      .waitFor();
  }
});
