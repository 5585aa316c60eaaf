/** WebView2 109, the last for Windows 7 and 8, and Safari 15 lack what newer browsers have. */
import { exampleReport } from "../support/examples.ts";
import { asOldAsChromium90 } from "../support/old-browser.ts";
import { filled } from "../support/workbooks.ts";
import { usePanes } from "./panes.ts";

const open = usePanes();

test("every view of the pane works in an older webview", async () => {
  const script = `(${asOldAsChromium90.toString()})();`;
  const { page } = await open({ workbook: filled(exampleReport("001")), script });
  await page.getByText("疑似表三“一、本年新收”行“科研机构”列填错").waitFor();
  // the rules on text, which are loaded later
  await page.getByText("首段的统计期限写作").waitFor();
  await page.getByRole("tab", { name: "开始" }).click();
  await page.getByText("机关类别：政府部门。").waitFor();
  await page.getByRole("tab", { name: "文字" }).click();
  await page.getByRole("heading", { name: "五、存在的主要问题及改进情况" }).waitFor();
  await page.getByRole("tab", { name: "报告" }).click();
  await page.getByTitle("报告预览").waitFor();
});
