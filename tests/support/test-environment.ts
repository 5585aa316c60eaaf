/** The environment of a test file: that of Node, and what stands in the process from file to file. */
import { TestEnvironment } from "jest-environment-node";
import type { Browser } from "playwright-core";
import { launchBrowser } from "./browser.ts";
import { compileOnce } from "./compiled-once.ts";
import { keptPages } from "./kept-pages.ts";
import type { Standing } from "./standing.ts";
import { serve, type StaticServer } from "./static-server.ts";
import { beforeEnd, runFolder } from "./test-run.ts";

/** What is made when it is first asked for, and closed with the process. */
function once<T>(make: () => Promise<T>, close?: (it: T) => Promise<void>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => {
    if (made) return made;
    if (close) beforeEnd(async () => made?.then(close));
    return (made = make());
  };
}

/** Jest kills a process whose memory it wants back: what its browser leaves on the disk goes with the run. */
async function launch(): Promise<Browser> {
  const { TMPDIR } = process.env;
  process.env.TMPDIR = runFolder();
  try {
    return await launchBrowser();
  } finally {
    if (TMPDIR === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = TMPDIR;
  }
}

const browser = once(launch, (it) => it.close());
const lendPage = once(async () => keptPages(await browser()));
const servers = new Map<string, () => Promise<StaticServer>>();

const standing: Standing = {
  browser,
  lendPage: async (...asked) => (await lendPage())(...asked),
  originOf: async (folder) => {
    const server =
      servers.get(folder) ??
      once(
        () => serve(folder),
        (it) => it.close(),
      );
    servers.set(folder, server);
    return (await server()).origin;
  },
};

compileOnce();

// what Jest does last in a process in which test files run is to listen no longer; it waits half a second for the end
process.on("removeListener", (event) => {
  if (event === "message") process.exit();
});

export default class extends TestEnvironment {
  override async setup(): Promise<void> {
    await super.setup();
    this.global.standing = standing;
  }
}
