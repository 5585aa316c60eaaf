/**
 * A headless Chromium out of npm, with a Chinese font, for what only a browser can tell. It comes with the libraries
 * that a bare machine lacks, so that Node and npm are all that is needed.
 */
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { Browser } from "playwright-core";
import manifest from "../../package.json";

const FONTS = dirname(
  createRequire(import.meta.url).resolve("@expo-google-fonts/noto-sans-sc/package.json"),
);

/** Where it is unpacked, once for a machine and version. */
const FOLDER = join(tmpdir(), `ogi-browser-${manifest.devDependencies["@sparticuz/chromium"]}`);

/** It takes one list of them only: the first is Playwright's own. */
const FEATURES = [
  "CDPScreenshotNewSurface",
  // else each address that a page goes to leaves it a world of Playwright's more, made anew at every next one: a page
  // that had gone to two hundred took half as long again to open
  "RenderDocument:level/crashed-frame",
];

/** Starts a browser, hands it to the work, and ends it. */
export async function withBrowser<T>(work: (browser: Browser) => Promise<T>): Promise<T> {
  const browser = await launchBrowser();
  try {
    return await work(browser);
  } finally {
    await browser.close();
  }
}

/** Starts a browser that the caller closes, or that ends with this process. */
export async function launchBrowser(): Promise<Browser> {
  unpackBrowser();
  // only where one is started: to load it takes as long as to start one
  const { chromium } = await import("playwright-core");
  return chromium.launch({
    executablePath: join(FOLDER, "chromium"),
    handleSIGTERM: false,
    args: [
      "--no-sandbox",
      "--disable-gpu",
      // nothing that a test opens can leave the machine
      "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
      `--enable-features=${FEATURES.join()}`,
    ],
    env: {
      ...process.env,
      FONTCONFIG_FILE: fontConfig(),
      // without a language of UTF-8 a download with a Chinese name is called "download"
      LC_ALL: "C.UTF-8",
      // libnspr4, libnss3 and what they need: of no other program's concern
      LD_LIBRARY_PATH: join(FOLDER, "al2023/lib"),
    },
  });
}

/**
 * Chromium and its libraries. The package unpacks the libraries only where it takes the machine for Amazon Linux 2023
 * by this variable. Moved into place as a whole, because tests of several files may start at the same time.
 */
function unpackBrowser(): void {
  if (existsSync(FOLDER)) return;
  const staging = mkdtempSync(`${FOLDER}-`);
  const unpack = 'import it from "@sparticuz/chromium"; await it.executablePath();';
  execFileSync(process.execPath, ["--input-type=module", "--eval", unpack], {
    cwd: join(import.meta.dirname, "../.."),
    env: { ...process.env, TMPDIR: staging, AWS_EXECUTION_ENV: "AWS_Lambda_nodejs20.x" },
  });
  try {
    renameSync(staging, FOLDER);
  } catch (error) {
    rmSync(staging, { recursive: true });
    if (!existsSync(FOLDER)) throw error;
  }
}

/** A machine for tests has no Chinese font, and a bare one no configuration of fonts at all. */
function fontConfig(): string {
  const folder = `${FOLDER}-fonts`;
  mkdirSync(folder, { recursive: true });
  const path = join(folder, "fonts.conf");
  const fonts = ["400Regular", "700Bold"].map((it) => `<dir>${join(FONTS, it)}</dir>`).join("");
  writeFileSync(
    path,
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd">` +
      `<fontconfig>${fonts}<cachedir>${folder}</cachedir></fontconfig>`,
  );
  return path;
}
