/**
 * A colleague works in the same workbook and comes in at every point of everything that a clerk clicks: before each
 * round trip, between reading and writing too, and behind the last. What the colleague did stays, what the clerk
 * clicked is done, or it is said why not; the same of 撤销.
 */
import fc from "fast-check";
import { allParagraphs } from "../../../src/report/paragraphs.ts";
import { turnOf } from "../../support/long-matrix.ts";
import { clerkActions, type ClerkAction } from "./clerk-actions.ts";
import { colleagueEdits, type ColleagueEdit } from "./colleague.ts";
import { deafDesks, openDesk, report, reportIn, type Desk } from "./shared-workbook.ts";

const deafDesk = deafDesks();
const table = clerkActions.map((action, row) => [action.name, action, row] as const);

/** The round trips of an action where nobody else does anything: one reads, one writes. */
const TRIPS = 2;
const POINTS = Array.from({ length: TRIPS + 1 }, (_, i) => i + 1);

/** Does it while somebody comes in before that round trip, or behind the last. */
async function during(
  { excel }: Desk,
  point: number,
  come: () => void,
  act: () => Promise<boolean>,
): Promise<boolean> {
  if (point <= TRIPS) excel.comeBetween(point, come);
  const isDone = await act();
  if (point > TRIPS) come();
  await excel.settled();
  return isDone;
}

function messageOf({ session }: Desk): string {
  return session.getSnapshot().message?.text ?? "";
}

/** What of these edits is lost. */
async function lost(desk: Desk, edits: readonly ColleagueEdit[]): Promise<string[]> {
  const now = await reportIn(desk);
  return edits.filter(({ survives }) => !survives(now)).map(({ name }) => name);
}

/** Nothing of the report is gone but what the action, or the colleague, has written over. */
async function expectKept(desk: Desk, action: ClerkAction): Promise<void> {
  const now = await reportIn(desk);
  const all = allParagraphs(now.narrative).join("\n");
  for (const text of allParagraphs(report.narrative)) {
    const [head = ""] = text.split(/[，,。]/u);
    expect(all).toContain(head);
  }
  if (action.name !== "an explanation removed") {
    expect(now.explanations.map(({ text }) => text)).toContain("从前写的说明。");
  }
}

describe.each(table)("%s", (_name, action, row) => {
  test("takes two round trips, and what it wrote is shown without a third", async () => {
    const desk = await deafDesk();
    const before = desk.excel.roundTrips;
    expect(await action.act(desk.session)).toBe(true);
    await desk.excel.settled();
    expect(desk.excel.roundTrips - before).toBe(TRIPS);
    const { reading } = desk.session.getSnapshot();
    expect(reading?.kind === "report" && reading.report).toEqual(await reportIn(desk));
    expect(action.isDone(await reportIn(desk))).toBe(true);
  });

  test("撤销 takes two, and nothing is left of it", async () => {
    const desk = await deafDesk();
    await action.act(desk.session);
    const before = desk.excel.roundTrips;
    expect(await desk.session.undo()).toBe(true);
    expect(desk.excel.roundTrips - before).toBe(TRIPS);
    expect(messageOf(desk)).toBe("已撤销。");
    expect(await reportIn(desk)).toEqual(report);
  });

  test.each(turnOf(POINTS, row))("a colleague everywhere else, at point %i", async (point) => {
    const desk = await deafDesk();
    const come = (): void => {
      for (const { edit } of colleagueEdits) edit(desk.excel);
    };
    expect(await during(desk, point, come, () => action.act(desk.session))).toBe(true);
    expect(await lost(desk, colleagueEdits)).toEqual([]);
    expect(action.isDone(await reportIn(desk))).toBe(true);
    await expectKept(desk, action);
    expect(await desk.session.undo()).toBe(true);
    expect(messageOf(desk)).toBe("已撤销。");
    expect(await lost(desk, colleagueEdits)).toEqual([]);
    expect(action.isDone(await reportIn(desk))).toBe(false);
    await expectKept(desk, action);
  });

  test.each(turnOf(POINTS, row + 1))(
    "a colleague everywhere else, at point %i of 撤销",
    async (point) => {
      const desk = await deafDesk();
      await action.act(desk.session);
      const come = (): void => {
        for (const { edit } of colleagueEdits) edit(desk.excel);
      };
      expect(await during(desk, point, come, () => desk.session.undo())).toBe(true);
      expect(messageOf(desk)).toBe("已撤销。");
      expect(await lost(desk, colleagueEdits)).toEqual([]);
      expect(action.isDone(await reportIn(desk))).toBe(false);
      await expectKept(desk, action);
    },
  );

  test.each(turnOf(POINTS, row + 2))(
    "a colleague in the same place, at point %i: it is theirs",
    async (point) => {
      const desk = await deafDesk();
      const isDone = await during(
        desk,
        point,
        () => {
          action.collide(desk.excel);
        },
        () => action.act(desk.session),
      );
      const now = await reportIn(desk);
      expect(action.collided(now)).toBe(true);
      if (!isDone)
        expect(messageOf(desk)).toMatch(/^.+(?:没有写入|没有保存|没有删除|没有修改)，请.*。$/u);
    },
  );

  test.each(turnOf(POINTS, row + 3))(
    "a colleague in the same place, at point %i of 撤销: it stays",
    async (point) => {
      const desk = await deafDesk();
      await action.act(desk.session);
      await during(
        desk,
        point,
        () => {
          action.collide(desk.excel);
        },
        () => desk.session.undo(),
      );
      expect(action.collided(await reportIn(desk))).toBe(true);
      expect(messageOf(desk)).toMatch(
        /^(?:已撤销。|已撤销；.+后来已有改动，没有撤回。|.+后来已有改动，没有撤销。)$/u,
      );
    },
  );
});

/** Any clicks one after the other, and any edits at any point of them, each once. */
test("whatever a clerk clicks and a colleague types in turn, nothing of either is lost", async () => {
  const clicks = fc.shuffledSubarray([...clerkActions], { minLength: 2, maxLength: 4 });
  const visits = fc.array(fc.record({ point: fc.integer({ min: 1, max: 9 }), edit: fc.nat(99) }), {
    minLength: 3,
    maxLength: 6,
  });
  await fc.assert(
    fc.asyncProperty(clicks, visits, async (actions, planned) => {
      const desk = await openDesk();
      const edits = new Map<number, ColleagueEdit[]>();
      const left = [...colleagueEdits];
      for (const { point, edit } of planned) {
        const [chosen] = left.splice(edit % left.length, 1);
        if (chosen) edits.set(point, [...(edits.get(point) ?? []), chosen]);
      }
      const done: ColleagueEdit[] = [];
      for (const [point, chosen] of edits) {
        desk.excel.comeBetween(point, () => {
          for (const it of chosen) it.edit(desk.excel);
          done.push(...chosen);
        });
      }
      const written: ClerkAction[] = [];
      for (const action of actions) {
        if (await action.act(desk.session)) written.push(action);
        else expect(messageOf(desk)).toMatch(/刚才/u);
      }
      const now = await reportIn(desk);
      expect(written.filter((it) => !it.isDone(now)).map(({ name }) => name)).toEqual([]);
      expect(await lost(desk, done)).toEqual([]);
    }),
    { numRuns: 10 },
  );
});
