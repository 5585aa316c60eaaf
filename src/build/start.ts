/** `npm start`: builds the page where it is missing or older than its sources, and serves it to this machine. */
import { spawnSync } from "node:child_process";
import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { serveFolder } from "./site/serve-folder.ts";

const ROOT = join(import.meta.dirname, "../..");
const SITE = join(ROOT, "dist");
const FIRST_PORT = 3000;

/** What the page is built from. */
const SOURCES = [
  "src",
  "index.html",
  "register.html",
  "collect.html",
  "scan.html",
  "templates",
  "examples",
  "package-lock.json",
];

function changedAt(path: string): number {
  const info = statSync(path, { throwIfNoEntry: false });
  if (!info) return 0;
  if (!info.isDirectory()) return info.mtimeMs;
  return Math.max(0, ...readdirSync(path).map((name) => changedAt(join(path, name))));
}

/** Written last by `npm run build`. */
const builtAt = changedAt(join(SITE, "汇总助手.html"));

if (builtAt < Math.max(...SOURCES.map((path) => changedAt(join(ROOT, path))))) {
  console.log("正在生成网页，约需半分钟…");
  const npm = process.platform === "win32" ? "npm.cmd" : "npm";
  const options = { cwd: ROOT, stdio: "inherit", shell: process.platform === "win32" } as const;
  const { status } = spawnSync(npm, ["run", "--silent", "build"], options);
  if (status !== 0) throw new Error("The page could not be built.");
}
try {
  const { port } = await serveFolder(SITE, FIRST_PORT);
  if (port !== FIRST_PORT) {
    console.log(
      `${FIRST_PORT}端口已被占用，改用${port}。如果占用它的是先前打开的本网页，请回到那里：暂存的内容只在原来的网址能看到。`,
    );
  }
  console.log(`请用浏览器打开 http://localhost:${port}/ （按Ctrl+C结束）`);
} catch (error) {
  console.error(
    `网页打不开：${FIRST_PORT}及其后的端口都不能使用（${String(error)}）。请关闭占用端口的程序后再运行 npm start。`,
  );
  process.exitCode = 1;
}
