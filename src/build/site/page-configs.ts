/** How Vite builds a page without Excel: as part of the site, and as one file to be opened by double click. */
import { join } from "node:path";
import type { Alias, PluginOption, UserConfig } from "vite";
import { compactTokens } from "./compact-tokens.ts";
import { contentSecurityPolicy, type PageNeeds } from "./content-security-policy.ts";
import type { PageWorkers } from "./page-workers.ts";
import { embeddedFiles } from "./embedded-files.ts";
import { leftToRight } from "./left-to-right.ts";
import { parseErrors } from "./parse-errors.ts";
import { recogniserFiles } from "./recogniser-files.ts";
import { policyTag } from "./policy-tag.ts";
import { singlePage } from "./single-page.ts";
import { chunkSizeWarningLimit, onLog } from "./warnings.ts";
import { xmlEntities } from "./xml-entities.ts";

interface ServedPage extends Pick<PageNeeds, "workers" | "scans"> {
  /** Root of the repository. */
  readonly root: string;
  /** The page, in the root. */
  readonly page: string;
  /** The folder of what it loads; no two pages have one, so that neither waits for what the other needs. */
  readonly assetsDir: string;
}

/** Pictures are read in the frame for scans alone, whose packages need not be installed for any other page. */
export function withoutPictures(root: string): Alias {
  const replacement = join(root, "src/import/scan/picture-elsewhere.ts");
  const find = /^(?:\.\/(?:scan\/read|ofd)-picture|\.\.\/settled-cells)\.ts$/u;
  return { find, replacement };
}

/** What of libraries no page needs. */
function unneeded(): PluginOption[] {
  return [compactTokens(), leftToRight(), ...unneededOfParsers()];
}

/** Nor any worker, which shows nothing. */
function unneededOfParsers(): PluginOption[] {
  return [parseErrors(), xmlEntities()];
}

/** Into the site that vite.config.ts has built: what Excel waits for does not grow by it. */
export function servedPage(options: ServedPage): UserConfig {
  const { root, page, assetsDir, ...needs } = options;
  const readsPictures = needs.scans === "here";
  return {
    base: "./",
    publicDir: false,
    resolve: { alias: readsPictures ? [] : [withoutPictures(root)] },
    plugins: [
      ...unneeded(),
      embeddedFiles(root),
      ...(readsPictures ? [recogniserFiles(root)] : []),
      policyTag(contentSecurityPolicy(needs)),
    ],
    worker: {
      format: "es",
      plugins: (): PluginOption[] => [...unneededOfParsers(), embeddedFiles(root)],
      rolldownOptions: { onLog },
    },
    build: {
      outDir: "dist",
      chunkSizeWarningLimit,
      emptyOutDir: false,
      assetsDir,
      target: ["chrome90", "safari15"],
      rolldownOptions: { input: page, onLog },
    },
  };
}

interface SingleFile {
  readonly root: string;
  readonly page: string;
  /** The script of the page, from the root. */
  readonly entry: string;
  readonly fileName: string;
  /** How it reads sheets: `general` is smaller, and as soon done with one annual workbook; a thousand lines are not. */
  readonly sheets: "general" | "quick";
  readonly workers?: PageWorkers;
}

/** No modules, no requests, Chromium 90. */
export function singleFile(options: SingleFile): UserConfig {
  const { root, page, entry, fileName, sheets, workers = "none" } = options;
  const instead = (file: string): string => join(root, "src/workbench/single", file);
  return {
    publicDir: false,
    resolve: {
      alias: [
        { find: /^\.\/pdf\/read-pdf\.ts$/u, replacement: instead("no-pdf.ts") },
        { find: /^.*\/pdf-pages\.ts$/u, replacement: instead("no-pdf-pages.ts") },
        { find: /^.*\/known-texts\.ts$/u, replacement: instead("texts-anew.ts") },
        { find: /^.*\/page-scans\.ts$/u, replacement: instead("page-scans.ts") },
        withoutPictures(root),
        ...(sheets === "quick" ? [] : generalReaders(instead)),
        // no worker has a parser of the browser's
        ...(workers === "none"
          ? [{ find: /^\.\/page-tree\.ts$/u, replacement: instead("dom-tree.ts") }]
          : []),
        { find: /^\.\/start-worker\.ts$/u, replacement: instead("start-worker.ts") },
        // each page is a file of its own name
        { find: /^\.\.?\/page-addresses\.ts$/u, replacement: instead("page-addresses.ts") },
      ],
    },
    plugins: [...unneeded(), embeddedFiles(root), singlePage({ page, fileName, workers })],
    build: {
      outDir: "dist",
      emptyOutDir: false,
      target: "chrome90",
      modulePreload: false,
      rolldownOptions: {
        input: entry,
        onLog,
        output: { format: "iife", codeSplitting: false },
      },
    },
  };
}

function generalReaders(instead: (file: string) => string): Alias[] {
  return [
    { find: /^\.\/quick-sheet\.ts$/u, replacement: instead("general-sheet.ts") },
    {
      find: /^\.\/quick-shared-strings\.ts$/u,
      replacement: instead("general-shared-strings.ts"),
    },
  ];
}
