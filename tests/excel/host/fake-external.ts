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

/** The colours of Office, as numbers; the library of 2022 has no word for a dark theme. */
export type OfficeTheme = Readonly<
  Record<
    | "bodyForegroundColor"
    | "bodyBackgroundColor"
    | "controlForegroundColor"
    | "controlBackgroundColor",
    number
  >
>;

type Callback = (answer: unknown) => void;
type EventHandler = (id: number, event: unknown) => void;

/** Makes what office.js takes for Excel. */
export function fakeExternal(host: ExcelHost, { sets, theme }: ExternalOptions): object {
  const settings = new Map<string, string>();
  const context = contextOf({ sets, theme, settings });
  return {
    GetContext: () => context,

    Execute(id: number, parameters: BatchParameters, callback: Callback) {
      setTimeout(() => {
        if (id !== EXECUTE_BATCH) {
          callback(safeArray([INTERNAL_ERROR, null]));
          return;
        }
        const answer = JSON.stringify(host.execute(JSON.parse(parameters[0][4]) as RequestBody));
        callback(safeArray([0, safeArray([0, safeArray([]), answer])]));
      });
    },

    RegisterEvent(id: number, _target: unknown, handler: EventHandler, callback: Callback) {
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

/** Session, method, address, headers, and the batch as text. */
type BatchParameters = readonly [readonly [string, string, string, readonly string[], string]];

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
