/** `npm run screenshots`: the two pictures of the README, taken of the built page. */
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { withBrowser } from "../../tests/support/browser.ts";
import { serveFolder } from "./site/serve-folder.ts";

const ROOT = join(import.meta.dirname, "../..");
const FOLDER = join(ROOT, "assets/screenshots");
const EXAMPLE = join(ROOT, "examples/2020/001.txt");

interface Picture {
  readonly name: string;
  readonly colorScheme: "light" | "dark";
  readonly show: (page: Page) => Promise<void>;
}

const pictures: readonly Picture[] = [
  {
    name: "checks",
    colorScheme: "light",
    show: async (page) => {
      await page.getByRole("button", { name: "转到此处" }).first().click();
    },
  },
  {
    name: "report",
    colorScheme: "light",
    show: async (page) => {
      await page.getByRole("tab", { name: "一总体情况" }).click();
      await page.getByRole("tab", { name: "报告" }).click();
      await page.getByTitle("报告预览").waitFor();
    },
  },
];

mkdirSync(FOLDER, { recursive: true });
const { port, close } = await serveFolder(join(ROOT, "dist"), 0);
await withBrowser(async (browser) => {
  for (const { name, colorScheme, show } of pictures) {
    const page = await browser.newPage({
      ...{ viewport: { width: 1280, height: 800 }, locale: "zh-CN", colorScheme },
      reducedMotion: "reduce",
    });
    await page.goto(`http://127.0.0.1:${port}/`);
    await page.getByLabel("要打开的文件").setInputFiles(EXAMPLE);
    await page.getByText("已打开001.txt").waitFor();
    await page.getByRole("button", { name: "关闭消息" }).first().click();
    await show(page);
    // the preview fills its frame after it is there
    await page.waitForLoadState("networkidle");
    await page.screenshot({ path: join(FOLDER, `${name}.png`) });
    await page.close();
  }
});
await close();
