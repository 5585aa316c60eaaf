/** `npm run demo`: a real published report is read, checked, and written as a finished one. */
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const SOURCE = "examples/2020/001.txt";
const TITLE = "demo-out/西宁市湟中区统计局2020年政府信息公开工作年度报告";

const commands: readonly (readonly string[])[] = [
  ["check", SOURCE],
  ["import", SOURCE, "-o", `${TITLE}.json`, "--force"],
  ["import", SOURCE, "-o", `${TITLE}.xlsx`, "--force"],
  ["check", `${TITLE}.xlsx`],
  ["report", `${TITLE}.xlsx`, "-o", `${TITLE}.docx`, "--force"],
  ["report", `${TITLE}.xlsx`, "-o", `${TITLE}.html`, "--force"],
  ["report", `${TITLE}.xlsx`, "-o", `${TITLE}.txt`, "--force"],
];

for (const command of commands) {
  console.log(`\n$ npx ogi ${command.join(" ")}`);
  const { status } = spawnSync(process.execPath, ["build/ogi.js", ...command], {
    cwd: ROOT,
    stdio: "inherit",
  });
  // 1 means that the report has errors, which is what the demo is to show
  if (status !== 0 && status !== 1) process.exitCode = 1;
}
console.log("\n结果在demo-out/，可用Word、WPS或浏览器打开。");
