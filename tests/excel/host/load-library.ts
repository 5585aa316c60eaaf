/** Loads the unmodified Excel library of @microsoft/office-js into Node and puts it on top of the stand-in. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { Script, createContext } from "node:vm";
import type { ExcelHost } from "./excel-host.ts";
import { isSetSupported, type RequirementSets } from "./requirement-sets.ts";
import type { EventEntry, RequestBody, ResponseBody } from "./protocol/wire.ts";

/** What office.js puts into a page. */
export interface OfficeLibrary {
  readonly Excel: typeof Excel;
  readonly OfficeExtension: typeof OfficeExtension;
  readonly Office: { readonly context: { readonly requirements: Office.RequirementSetSupport } };
}

/** What of the library its public types do not tell: the seams that it has for hosts and for tests. */
interface LibrarySeams {
  readonly SessionBase: (new () => object) & { _overrideSession: object };
  readonly CommonUtility: { _doApiNotSupportedCheck: boolean };
  _testSetRichApiMessageReadyImpl(ready: () => Promise<void>): void;
  _testTriggerRichApiMessageEvent(message: { entries: EventEntry[] }): void;
}

interface RequestExecutor {
  executeAsync(
    customData: string,
    flags: number,
    message: { Body: RequestBody },
  ): Promise<{
    HttpStatusCode: number;
    ErrorCode: string;
    ErrorMessage: string;
    Headers: object;
    Body: ResponseBody;
  }>;
}

const FILE = createRequire(__filename).resolve("@microsoft/office-js/dist/excel-win32-16.01.js");
let script: Script | undefined;

/** A library of its own for every host: nothing is left over from one test to the next. */
export function loadLibrary(host: ExcelHost, sets: RequirementSets): OfficeLibrary {
  script ??= new Script(readFileSync(FILE, "utf8"), { filename: FILE });
  const window = bareWindow();
  window.window = window.self = window.top = window.parent = window;
  script.runInContext(createContext(window));

  // In a page office.js learns this from the host while it starts; here nothing starts it.
  const requirements = {
    isSetSupported: (name: string, version?: string | number) =>
      isSetSupported(sets, name, version),
  };
  window.Office = Object.create(window.Office as object, {
    context: { value: { requirements }, enumerable: true },
  }) as object;

  const library = window as unknown as OfficeLibrary & { OfficeExtension: LibrarySeams };
  const { Excel, OfficeExtension, Office } = library;
  connect(host, OfficeExtension);
  return { Excel, OfficeExtension, Office };
}

function connect(host: ExcelHost, seams: LibrarySeams): void {
  const executor: RequestExecutor = {
    executeAsync: (_customData, _flags, { Body }) =>
      Promise.resolve({
        HttpStatusCode: 200,
        ErrorCode: "",
        ErrorMessage: "",
        Headers: {},
        Body: host.execute(Body),
      }),
  };
  class Session extends seams.SessionBase {
    _resolveRequestUrlAndHeaderInfo(): Promise<null> {
      return Promise.resolve(null);
    }

    _createRequestExecutorOrNull(): RequestExecutor {
      return executor;
    }
  }
  seams.SessionBase._overrideSession = new Session();
  // Otherwise the library leaves it to the host to refuse what is above the requirement sets.
  seams.CommonUtility._doApiNotSupportedCheck = true;
  seams._testSetRichApiMessageReadyImpl(() => Promise.resolve());
  host.deliver = (entry) => {
    seams._testTriggerRichApiMessageEvent({ entries: [entry] });
  };
}

/** As much of a window as the library touches while it loads. */
function bareWindow(): Record<string, unknown> {
  const nothing = (): undefined => undefined;
  const storage = { getItem: () => null, setItem: nothing, removeItem: nothing };
  const element = { style: {}, setAttribute: nothing, appendChild: nothing };
  return {
    ...{ setTimeout, clearTimeout, setInterval, clearInterval, performance, URL, Error },
    console: { ...console, log: nothing, info: nothing },
    navigator: { userAgent: "Chrome", platform: "Win32", language: "zh-CN" },
    location: new URL("https://localhost/taskpane.html"),
    history: {},
    localStorage: storage,
    sessionStorage: storage,
    addEventListener: nothing,
    removeEventListener: nothing,
    document: {
      getElementById: () => null,
      getElementsByTagName: () => [],
      createElement: () => element,
      addEventListener: nothing,
      documentElement: element,
      head: element,
      body: element,
    },
  };
}
