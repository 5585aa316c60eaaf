/** What an edit costs: one context, in which the report is read once, whatever shows it. */
import { FileHost } from "../../src/hosts/file/file-host.ts";
import { readReport } from "../../src/narrative/read-report.ts";
import type { AnnualReport } from "../../src/report/annual-report.ts";
import { contextOf } from "../../src/rules/context.ts";
import { livingParagraphs } from "../../src/rules/stated/living-numbers.ts";
import { partPoints } from "../../src/rules/part-points.ts";
import { PaneSession } from "../../src/taskpane/session/session.ts";
import { exampleReport } from "../support/examples.ts";
import { livingReport } from "../support/living-report.ts";

/** The module with one of its functions counted, which does what it did. */
function mockCounted(path: string, name: string): Record<string, unknown> {
  const module = jest.requireActual<Record<string, (...given: unknown[]) => unknown>>(path);
  return { ...module, [name]: jest.fn(module[name]) };
}

jest.mock("../../src/rules/context.ts", () =>
  mockCounted("../../src/rules/context.ts", "contextOf"),
);
jest.mock("../../src/narrative/read-report.ts", () =>
  mockCounted("../../src/narrative/read-report.ts", "readReport"),
);

/** In every edition. */
const CELL = "requests.newThisYear.naturalPerson";

async function opened(report: AnnualReport): Promise<{ host: FileHost; session: PaneSession }> {
  const host = new FileHost({ report, fileName: null, account: [] });
  const session = new PaneSession(host);
  await session.open();
  await session.checkAll();
  jest.mocked(contextOf).mockClear();
  jest.mocked(readReport).mockClear();
  return { host, session };
}

/** What was made since the report was opened. */
const made = (): { readonly contexts: number; readonly readings: number } => ({
  contexts: jest.mocked(contextOf).mock.calls.length,
  readings: jest.mocked(readReport).mock.calls.length,
});

test("what is typed is checked before the page is drawn, so that it is drawn once", async () => {
  const { host, session } = await opened(livingReport);
  host.edit({ figures: { [CELL]: 77 } }, { says: "填写" });
  expect(session.getSnapshot().context?.written).toBe(host.getSnapshot().document.report);
  await settled();
  expect(made()).toEqual({ contexts: 1, readings: 1 });
});

const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

test.each([
  ["of a report", livingReport],
  ["of one that was published", exampleReport("001")],
])("what is typed into a cell %s", async (_, report) => {
  const { host, session } = await opened(report);
  host.edit({ figures: { [CELL]: 77 } }, { says: "填写" });
  await settled();
  expect(session.getSnapshot().context?.written.figures[CELL]).toBe(77);
  expect(made()).toEqual({ contexts: 1, readings: 1 });
});

test("what is clicked", async () => {
  const { session } = await opened(livingReport);
  expect(
    await session.rewrite({ does: "改", done: "已改。" }, () => ({ figures: { [CELL]: 77 } })),
  ).toBe(true);
  await settled();
  expect(made()).toEqual({ contexts: 1, readings: 1 });
});

test("the text view beside it asks for no other", async () => {
  const { host, session } = await opened(livingReport);
  host.edit({ figures: { [CELL]: 77 } }, { says: "填写" });
  await settled();
  const { context } = session.getSnapshot();
  if (!context) throw new Error("Nothing was read.");
  expect([partPoints(context).length, livingParagraphs(context).length > 0]).toEqual([7, true]);
  expect(made()).toEqual({ contexts: 1, readings: 1 });
});
