/** The stand-in Excel under a whole page: office.js boots as in Excel for Windows. */
import { join } from "node:path";
import { edition2021 } from "../../src/form/edition-2021.ts";
import { template } from "../support/workbooks.ts";
import { openPane, type Pane } from "./browser.ts";

const REQUESTS = "三依申请公开";

describe("a page in headless Chromium", () => {
  let pane: Pane;

  beforeAll(async () => {
    pane = await openPane({
      folder: join(__dirname, "pages"),
      path: "/taskpane.html",
      workbook: template(edition2021),
      theme: "dark",
    });
  });

  afterAll(() => pane.close());

  test("believes that it is a pane of Excel for Windows that has ExcelApi 1.14", async () => {
    const told = await pane.page.evaluate(async () => {
      const { host, platform } = await Office.onReady();
      const { requirements, displayLanguage, officeTheme } = Office.context;
      const sets = ["1.14", "1.15"].map((it) => requirements.isSetSupported("ExcelApi", it));
      return { host, platform, sets, displayLanguage, background: officeTheme.bodyBackgroundColor };
    });
    expect(told).toEqual({
      host: "Excel",
      platform: "PC",
      sets: [true, false],
      displayLanguage: "zh-CN",
      background: "#262626",
    });
  });

  test("reads a cell of the template", async () => {
    const title = await pane.page.evaluate(
      (sheet) =>
        Excel.run(async (context) => {
          const range = context.workbook.worksheets.getItem(sheet).getRange("A2");
          range.load("values");
          await context.sync();
          return range.values as unknown[][];
        }),
      REQUESTS,
    );
    expect(title).toEqual([["三、收到和处理政府信息公开申请情况"]]);
  });

  test("hears what a person types, and what a co-author does", async () => {
    await pane.page.evaluate(() =>
      Excel.run(async (context) => {
        context.workbook.worksheets.onChanged.add((event) => {
          document.body.append(`${event.address} ${event.source} `);
          return Promise.resolve();
        });
        await context.sync();
      }),
    );
    await pane.host.evaluate(async (host, sheet) => {
      host.userTypes(sheet, "D6", 6);
      host.coauthorTypes(sheet, "D7", 0);
      await host.settled();
    }, REQUESTS);
    await pane.page.getByText("D6 Local D7 Remote").waitFor({ timeout: 5000 });
  });

  test("is refused what is above the requirement sets", async () => {
    const code = await pane.page.evaluate(async () => {
      try {
        await Excel.run(async (context) => {
          context.workbook.getSelectedRange().getDependents();
          await context.sync();
        });
        return "none";
      } catch (error) {
        return (error as OfficeExtension.Error).code;
      }
    });
    expect(code).toBe("ApiNotFound");
  });

  test("reaches office.js and nothing else outside", async () => {
    await pane.page.evaluate(() =>
      fetch("https://example.invalid/figures", { mode: "no-cors" }).catch(() => undefined),
    );

    expect(pane.refused()).toEqual(["https://example.invalid/figures"]);
    expect(pane.requests.filter((it) => !it.startsWith("http://127.0.0.1:"))).toEqual([
      "https://appsforoffice.microsoft.com/lib/1/hosted/office.js",
      "https://appsforoffice.microsoft.com/lib/1/hosted/excel-win32-16.01.js",
      "https://appsforoffice.microsoft.com/lib/1/hosted/zh-cn/office_strings.js",
      "https://example.invalid/figures",
    ]);
  });
});
