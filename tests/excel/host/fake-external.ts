/**
 * The boundary that office.js talks to in Excel for Windows: `window.external`. Everything above it is the real,
 * unmodified library. Numbers and shapes are those of the library's "Win32" side.
 */
import type { ExcelHost } from "./excel-host.ts";
import type { RequirementSets } from "./requirement-sets.ts";
import type { EventEntry, RequestBody } from "./protocol/wire.ts";

/** Calls and events of the boundary that the Excel library uses. */
const EXECUTE_BATCH = 93;
const BATCH_EVENTS = 33;
/** What the library shows as an internal error. */
const INTERNAL_ERROR = 5001;

export interface ExternalOptions {
  readonly sets: RequirementSets;
  readonly theme: OfficeTheme;
}

/** The colours of Office that the library hands to the page. */
export interface OfficeTheme {
  readonly bodyForegroundColor: string;
  readonly bodyBackgroundColor: string;
  readonly controlForegroundColor: string;
  readonly controlBackgroundColor: string;
  readonly isDarkTheme: boolean;
}

type Callback = (answer: unknown) => void;

/** Makes what office.js takes for Excel. */
export function fakeExternal(host: ExcelHost, { sets, theme }: ExternalOptions): object {
  const settings = new Map<string, string>();
  const context = contextOf({ sets, theme, settings });
  return {
    GetContext: () => context,

    Execute(id: number, parameters: unknown[], callback: Callback) {
      setTimeout(() => {
        if (id !== EXECUTE_BATCH) {
          callback(safeArray([INTERNAL_ERROR, null]));
          return;
        }
        const answer = JSON.stringify(host.execute(batchOf(parameters)));
        callback(safeArray([0, safeArray([0, safeArray([]), answer])]));
      });
    },

    RegisterEvent(id: number, _target: unknown, handler: Callback2, callback: Callback) {
      if (id === BATCH_EVENTS) {
        host.deliver = (entry) => {
          handler(BATCH_EVENTS, safeArray([eventArray(entry)]));
        };
      }
      callback(0);
    },

    UnregisterEvent(_id: number, _target: unknown, callback: Callback) {
      callback(0);
    },
  };
}

type Callback2 = (id: number, event: unknown) => void;

/** The batch is the fifth parameter, as text; some versions wrap the parameters once more. */
function batchOf(parameters: unknown[]): RequestBody {
  const [first] = parameters;
  const list: unknown[] = Array.isArray(first) ? first : parameters;
  const inner: unknown[] = Array.isArray(list[0]) ? list[0] : list;
  return JSON.parse(String(inner[4])) as RequestBody;
}

function eventArray({ messageCategory, messageType, targetId, message }: EventEntry): object {
  return safeArray([messageCategory, messageType, targetId, message, 0, false]);
}

/** Arrays cross the boundary as COM's. */
function safeArray(items: readonly unknown[]): object {
  return { toArray: () => items, dimensions: () => 1 };
}

/** What the library asks about Excel while it starts. */
function contextOf({
  sets,
  theme,
  settings,
}: ExternalOptions & { settings: Map<string, string> }): object {
  const matrix = Object.fromEntries(
    Object.entries(sets).map(([name, version]) => [name.toLowerCase(), version]),
  );
  const answers: Readonly<Record<string, unknown>> = {
    AppType: 1, // Excel
    AppVersionMajor: "16",
    AppVersionMinor: "01",
    HostFullVersion: "16.0.14332.20000",
    AppUILocale: "zh-CN",
    AppDataLocale: "zh-CN",
    DocUrl: "C:\\年报\\工作簿1.xlsx",
    AppCapabilities: 1,
    ActivationMode: 1,
    ControlIntegrationLevel: 1,
    SolutionRef: "",
    SolutionToken: "",
    CorrelationId: "",
    InstanceId: "",
    TouchEnabled: false,
    CommerceAllowed: false,
    SupportedMatrix: JSON.stringify(matrix),
    HostCustomMessage: "",
    InitialDisplayMode: 1,
    OfficeThemeInfo: JSON.stringify(theme),
  };
  const questions = Object.entries(answers).map(([name, it]) => [`Get${name}`, () => it] as const);
  return {
    ...Object.fromEntries(questions),
    GetSettings: () => ({
      Read(keys: string[], values: string[]) {
        keys.push(...settings.keys());
        values.push(...settings.values());
      },
      Write(keys: readonly string[], values: readonly string[]) {
        settings.clear();
        for (const [i, key] of keys.entries()) settings.set(key, values[i] ?? "");
      },
    }),
  };
}
