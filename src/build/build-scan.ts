/** `npm run build:scan`: the page in whose frame scans are read, where the optional packages are installed. */
import { rmSync } from "node:fs";
import { join } from "node:path";
import { build } from "vite";
import { areRecogniserPackagesThere } from "./site/recogniser-files.ts";

const ROOT = join(import.meta.dirname, "../..");

if (areRecogniserPackagesThere(ROOT)) {
  await build({ root: ROOT, configFile: join(ROOT, "vite.scan.config.ts"), logLevel: "warn" });
} else {
  // what an earlier build left would be of another version
  for (const name of ["scan.html", "assets/scan"]) {
    rmSync(join(ROOT, "dist", name), { recursive: true, force: true });
  }
  console.log(
    "没有安装识别扫描件的软件包，生成的网站读不了扫描件和图片；要读的，请先运行 npm install --include=optional。",
  );
}
