/** The environment of a test file: that of Node, and what stands in the process from file to file. */
import { TestEnvironment } from "jest-environment-node";
import { launchBrowser } from "./browser.ts";
import { keptPages } from "./kept-pages.ts";
import type { Standing } from "./standing.ts";
import { serve, type StaticServer } from "./static-server.ts";
import { beforeEnd } from "./test-run.ts";

/** What is made when it is first asked for, and closed with the process. */
function once<T>(make: () => Promise<T>, close?: (it: T) => Promise<void>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => {
    if (made) return made;
    if (close) beforeEnd(async () => made?.then(close));
    return (made = make());
  };
}

const browser = once(launchBrowser, (it) => it.close());
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

// Jest ends a process in which test files run by no longer talking to it, or by this signal; the browser goes with it
process.on("removeListener", (event) => {
  if (event === "message") process.exit();
});
process.on("SIGTERM", () => process.exit(143));

export default class extends TestEnvironment {
  override async setup(): Promise<void> {
    await super.setup();
    this.global.standing = standing;
  }
}
