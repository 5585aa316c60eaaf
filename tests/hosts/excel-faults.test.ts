/** Excel fails, at every call of every action: one sentence, nothing lost, and the next attempt works. */
import { compose } from "../../src/document/compose.ts";
import { sheetPage } from "../../src/document/sheet-page.ts";
import { edition2021 } from "../../src/form/edition-2021.ts";
import { ExcelHost } from "../../src/hosts/excel/excel-host.ts";
import { HostFailure } from "../../src/hosts/host-failure.ts";
import { startExcel } from "../excel/host/index.ts";
import type { HostErrorCode } from "../excel/host/host-error.ts";
import { registerOf, requestOf } from "../../src/build/rule-cases/sound-register.ts";
import { collectionInExcel } from "../support/collection-in-excel.ts";
import { largeCollection } from "../support/collections.ts";
import { registerInExcel } from "../support/register-in-excel.ts";
import { runsOf, turnOf } from "../support/long-matrix.ts";
import { reportOf } from "../support/reports.ts";
import { filled, placeOf } from "../support/workbooks.ts";

const CODES: readonly HostErrorCode[] = [
  "InvalidOperationInCellEditMode",
  "AccessDenied",
  "ItemNotFound",
  "GeneralException",
  "RequestAborted",
];

const RECEIVED = "requests.newThisYear.naturalPerson";
const TOTAL = "requests.newThisYear.total";
const sample = reportOf(edition2021, { [RECEIVED]: 3, [TOTAL]: 9 });
const workbook = filled(sample);
const register = registerInExcel(
  registerOf([requestOf({ number: "2026-001" }), requestOf({ number: "2026-002" })]),
  "2026-02-12",
);
const collection = collectionInExcel(largeCollection(20));
const bytes = (): Promise<Uint8Array> => Promise.resolve(workbook);

type Excel = ReturnType<typeof startExcel>["host"];
type Action = (host: ExcelHost) => Promise<unknown>;

const actions: readonly (readonly [name: string, open: Uint8Array | undefined, act: Action])[] = [
  ["read", workbook, (host) => host.read()],
  ["watch", workbook, (host) => host.watch(() => undefined)],
  ["goTo", workbook, (host) => host.goTo(TOTAL)],
  [
    "write",
    workbook,
    (host) =>
      host.write(() => ({
        figures: { [RECEIVED]: 4, [TOTAL]: "sum" },
        narrative: { otherMatters: ["无。"] },
        explanations: [{ code: "S-NAME", at: "organ", text: "简称", figures: {} }],
      })),
  ],
  ["mark", workbook, (host) => host.mark([RECEIVED, TOTAL])],
  ["unmark", workbook, (host) => host.unmark()],
  ["addSheet", workbook, (host) => host.addSheet(sheetPage(compose(sample, { uncorrected: 0 })))],
  ["read a register", register, (host) => host.read()],
  ["goToLine", register, (host) => host.goToLine("2026-002")],
  [
    "writeLine",
    register,
    (host) =>
      host.writeLine("2026-002", [
        { key: "document", label: "答复文号", before: undefined, after: "某统公开〔2026〕2号" },
        { key: "documentDate", label: "落款日期", before: undefined, after: "2026-02-12" },
      ]),
  ],
  ["read a collection", collection, (host) => host.read()],
  ["goToUnit", collection, (host) => host.goToUnit("第8局")],
  ["findingsOf", collection, (host) => host.findingsOf("第8局")],
  [
    "goToUnit to a finding",
    collection,
    async (host) => {
      const [finding] = await host.findingsOf("第8局");
      await host.goToUnit("第8局", finding);
    },
  ],
  ["openWorkbook", undefined, (host) => host.openWorkbook(collection)],
  ["create here", undefined, (host) => host.create(sample, "thisWorkbook")],
  ["create apart", undefined, (host) => host.create(sample, "newWorkbook")],
];

function start(open: Uint8Array | undefined): { excel: Excel; host: ExcelHost } {
  const { host: excel } = startExcel(open ? { workbook: open } : {});
  return { excel, host: new ExcelHost(bytes) };
}

/** All that a user could lose: every cell, name, sheet, protection, property and mark. */
function stateOf({ book }: Excel): string {
  return JSON.stringify({
    sheets: book.sheets.map((sheet) => ({
      name: sheet.name,
      cells: [...sheet.cells],
      protection: sheet.protection,
      marks: sheet.conditionalFormats.length,
    })),
    names: book.names.map(({ name, formula }) => `${name} ${formula}`).sort(),
    properties: [...book.properties],
  });
}

/** Compares as text, and in depth only to show what differs: that takes longer than all the rest. */
function expectState(excel: Excel, before: string): void {
  const now = stateOf(excel);
  if (now !== before) expect(JSON.parse(now)).toEqual(JSON.parse(before));
}

async function failing(action: Action, host: ExcelHost): Promise<string> {
  const error: unknown = await action(host).then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!(error instanceof HostFailure))
    throw new Error("The fault went unnoticed.", { cause: error });
  return error.message;
}

/** One Excel for all faults of an action: each attempt comes further than the one before, which it proves to work again. */
describe.each(actions.map((it, row) => [...it, row] as const))("%s", (_name, open, act, row) => {
  test.each(turnOf(CODES, row))("%s at any round trip", async (code) => {
    const dry = start(open);
    await act(dry.host);
    const { excel, host } = start(open);
    const before = stateOf(excel);
    for (let trip = 1; trip <= dry.excel.roundTrips; trip += 1) {
      excel.failAt(trip, code);
      const sentence = await failing(act, host);
      expect(sentence).toMatch(/^[^A-Za-z]*(?:Excel|Esc)?[^A-Za-z]*(?:Ctrl\+Z[^A-Za-z]*)?。$/u);
      expectState(excel, before);
    }
    await act(host);
  });
});

/** Some of the actions of a batch are done when it fails; a write then takes them back. */
test.each(
  actions.filter(([name]) =>
    ["write", "mark", "addSheet", "writeLine", "create here"].includes(name),
  ),
)("%s: a fault in the middle of a batch leaves nothing half done", async (_name, open, act) => {
  const dry = start(open);
  await act(dry.host);
  const steps = dry.excel.actions;
  expect(steps).toBeGreaterThan(10);
  const stride = Math.max(1, Math.floor(steps / runsOf(120)));
  const { excel, host } = start(open);
  const before = stateOf(excel);
  for (let step = 1; step <= steps; step += stride) {
    excel.failAtAction(step, "GeneralException");
    await failing(act, host);
    expectState(excel, before);
  }
  await act(host);
});

test("a batch that fails halfway over what somebody has just typed leaves them what they typed", async () => {
  const [, , write] = actions.find(([name]) => name === "write") ?? [];
  if (!write) throw new Error("Writing is an action.");
  const dry = start(workbook);
  await write(dry.host);
  const stride = Math.ceil(dry.excel.actions / runsOf(60));
  const place = placeOf(edition2021, RECEIVED);
  for (let step = 1; step <= dry.excel.actions; step += stride) {
    const { excel, host } = start(workbook);
    excel.comeBetween(2, () => {
      excel.coauthorTypes(...place, 44);
    });
    excel.failAtAction(step, "GeneralException");
    const isDone = await write(host).then(
      () => true,
      (reason: unknown) => {
        expect(reason).toBeInstanceOf(HostFailure);
        return false;
      },
    );
    // a step of the first round trip fails before they come
    if (excel.roundTrips > 1) expect(excel.value(...place)).toBe(isDone ? 4 : 44);
  }
});

test("a sheet that somebody adds under the name that was free is theirs", async () => {
  const { excel, host } = start(workbook);
  excel.comeBetween(2, () => {
    excel.userDoes((book) => book.add("年度报告"));
  });
  const page = sheetPage(compose(sample, { uncorrected: 0 }));
  await expect(host.addSheet(page)).rejects.toThrow("工作簿里刚有了同名的工作表");
  const names = (): string[] => excel.book.sheets.map(({ name }) => name);
  expect(names().slice(8)).toEqual(["年度报告"]);
  await host.addSheet(page);
  expect(names().slice(8)).toEqual(["年度报告", "年度报告2"]);
});
