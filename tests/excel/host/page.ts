/**
 * The stand-in Excel for a page in a browser, made one script (../vite.page.config.ts) that runs before those of
 * the page: `StandInExcel.start({ … })`.
 */
import type { OpenPackageOptions } from "../../../src/package/open-package.ts";
import { zlibInJavaScript } from "../../../src/package/zlib-in-javascript.ts";
import { bytesOf } from "./base64.ts";
import { ExcelHost, type HostOptions } from "./excel-host.ts";
import { fakeExternal, type OfficeTheme } from "./fake-external.ts";
import { requirementSets } from "./requirement-sets.ts";

/** As it travels into the page. */
export interface PageOptions extends Pick<HostOptions, "insertedNames"> {
  /** The open workbook, in base64. */
  readonly workbook?: string;
  /** The highest ExcelApi set. */
  readonly apiSet: string;
  readonly theme: "light" | "dark";
}

declare global {
  interface Window {
    standInExcel: ExcelHost;
  }
}

const THEMES: Readonly<Record<PageOptions["theme"], OfficeTheme>> = {
  light: {
    bodyForegroundColor: 0x262626,
    bodyBackgroundColor: 0xe6e6e6,
    controlForegroundColor: 0x262626,
    controlBackgroundColor: 0xffffff,
  },
  dark: {
    bodyForegroundColor: 0xf0f0f0,
    bodyBackgroundColor: 0x262626,
    controlForegroundColor: 0xf0f0f0,
    controlBackgroundColor: 0x444444,
  },
};

const refuse = (): never => {
  throw new Error("The stand-in reads workbooks without a DOM, and writes none.");
};

const readingOnly: OpenPackageOptions = {
  xml: { parse: refuse, serialize: refuse },
  ...zlibInJavaScript,
};

export function start({ workbook, apiSet, theme, ...options }: PageOptions): void {
  const host = new ExcelHost({
    ...options,
    ...(workbook !== undefined && { workbook: bytesOf(workbook) }),
    platform: readingOnly,
  });
  window.standInExcel = host;
  const external = fakeExternal(host, { sets: requirementSets(apiSet), theme: THEMES[theme] });
  Object.defineProperty(window, "external", { value: external });
  refuseAboveTheSets();
}

/** Excel itself refuses what is above its requirement sets; here the library is told to. */
function refuseAboveTheSets(): void {
  let library: { CommonUtility?: { _doApiNotSupportedCheck: boolean } } | undefined;
  Object.defineProperty(window, "OfficeExtension", {
    configurable: true,
    get: () => library,
    set(value: typeof library) {
      library = value;
      // When its script has run to the end.
      queueMicrotask(() => {
        if (value?.CommonUtility) value.CommonUtility._doApiNotSupportedCheck = true;
      });
    },
  });
}
