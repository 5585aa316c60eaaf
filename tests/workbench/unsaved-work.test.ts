/** The safety copy of what is not saved: every tab has its own, and only what a tab that is gone left is offered. */
import type { Page } from "playwright-core";
import { eventually } from "../pane/eventually.ts";
import { turnOf } from "../support/long-matrix.ts";
import type { Way } from "./built-page.ts";
import { allLoaded, anotherTab, at, useWorkbench } from "./pages.ts";

const open = useWorkbench();

const ORGAN = "report.organ";
const NOT_KEPT = "没有暂存，请马上保存";

/** As by http from another machine in the office, and in Safari before 15.4. */
const withoutLocks = (): void => {
  Reflect.deleteProperty(Navigator.prototype, "locks");
};

/** The organs of the reports of which the browser keeps a copy. */
function keptOrgans(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const done = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => {
          resolve(request.result);
        };
        request.onerror = () => {
          reject(request.error ?? new Error("No answer."));
        };
      });
    const base = await done(indexedDB.open("ogi-annual-report"));
    const all = await done(base.transaction("unsaved").objectStore("unsaved").getAll());
    base.close();
    return all
      .map((it) => (it as { document: { report: { organ: { name: string } } } }).document)
      .map(({ report }) => report.organ.name)
      .sort();
  });
}

/** Work that is in no file, of which there is a copy. */
async function write(page: Page, organ: string): Promise<void> {
  await at(page, ORGAN).fill(organ);
  await page.keyboard.press("Enter");
  await page.getByText("有未保存的改动").waitFor();
  await eventually(async () => (await keptOrgans(page)).includes(organ), true);
}

/** The page goes as it does in a crash: nobody is asked, nothing is tidied up. */
async function kill(page: Page): Promise<void> {
  const devtools = await page.context().newCDPSession(page);
  const isDown = page.waitForEvent("crash");
  devtools.send("Page.crash").catch(() => undefined);
  await isDown;
}

/** The page does nothing any more, as in a long calculation, until it is resumed. */
async function keepBusy(page: Page): Promise<() => Promise<void>> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send("Debugger.enable");
  const isBusy = new Promise((resolve) => devtools.once("Debugger.paused", resolve));
  const done = devtools.send("Runtime.evaluate", { expression: "debugger" });
  await isBusy;
  return async () => {
    await devtools.send("Debugger.resume");
    await done;
  };
}

const offers = (page: Page): Promise<string[]> =>
  page.getByText(/^上次没有保存：/u).allTextContents();

/** Presses the button, and answers the question that it asks. */
async function answered(page: Page, answer: "accept" | "dismiss", button: RegExp): Promise<void> {
  const [dialog] = await Promise.all([
    page.waitForEvent("dialog").then(async (it) => {
      await it[answer]();
      return it;
    }),
    page.getByRole("button", { name: button }).click(),
  ]);
  expect(dialog.message()).toMatch(/没有存成文件，删除后找不回来。要删除吗？$/u);
}

/** Longer than the page waits for an answer of the others. */
const ANSWERED = 3000;

const ways: readonly (readonly [string, Way, (() => void) | undefined])[] = [
  ["served", "served", undefined],
  ["served, without locks", "served", withoutLocks],
  ["as one file", "single file", undefined],
  ["as one file, without locks", "single file", withoutLocks],
];

/** Each way waits for answers that do not come, so they are gone side by side. */
test("of three tabs, what the two that crashed left is offered, and the open one's own is not", async () => {
  await Promise.all(
    [...turnOf(ways.slice(0, 2), 0), ...turnOf(ways.slice(2), 1)].map(
      async ([name, way, before]) => {
        await leaveAndReturn(way, before).catch((cause: unknown) => {
          throw new Error(name, { cause });
        });
      },
    ),
  );
});

async function leaveAndReturn(way: Way, before: (() => void) | undefined): Promise<void> {
  const { page: first } = await open({ way, ...(before && { before }) });
  await write(first, "甲局");
  const second = await anotherTab(first);
  await write(second, "乙局");
  const third = await anotherTab(first);
  await third.waitForTimeout(ANSWERED);
  expect(await offers(third)).toEqual([]);

  await write(third, "丙局");
  await kill(first);
  await kill(second);
  const fourth = await anotherTab(third);
  await fourth.getByText("乙局").waitFor();
  await fourth.waitForTimeout(ANSWERED);
  expect((await offers(fourth)).map((it) => it.slice(7, 9))).toEqual(["乙局", "甲局"]);

  await answered(fourth, "dismiss", /^不要了，删除甲局/u);
  expect(await offers(fourth)).toHaveLength(2);
  expect(await keptOrgans(fourth)).toContain("甲局");
  await answered(fourth, "accept", /^不要了，删除甲局/u);
  await eventually(async () => (await keptOrgans(fourth)).includes("甲局"), false);
  await fourth.getByRole("button", { name: /^恢复乙局/u }).click();
  expect(await at(fourth, ORGAN).inputValue()).toBe("乙局");
  await eventually(() => keptOrgans(third), ["丙局", "乙局"].sort());

  await kill(third);
  const fifth = await anotherTab(fourth);
  await fifth.getByText("丙局").waitFor();
  await fifth.waitForTimeout(ANSWERED);
  expect(await offers(fifth)).toHaveLength(1);
}

test("what is offered in two tabs goes from both when one of them takes it", async () => {
  const { page: first } = await open();
  await write(first, "甲局");
  await kill(first);
  const second = await anotherTab(first);
  const third = await anotherTab(first);
  await third.getByText("甲局").waitFor();
  await second.getByRole("button", { name: /^恢复/u }).click();
  await third.getByText("甲局").waitFor({ state: "detached" });
  expect(await keptOrgans(third)).toEqual(["甲局"]);
});

test("a tab that was too busy to answer keeps anew what was deleted elsewhere", async () => {
  const { page: first } = await open({ before: withoutLocks });
  await write(first, "甲局");
  const second = await first.context().newPage();
  const resume = await keepBusy(first);
  await second.goto(first.url());
  await allLoaded(second);
  await answered(second, "accept", /^不要了，删除甲局/u);
  await eventually(() => keptOrgans(second), []);
  await resume();
  await eventually(() => keptOrgans(second), ["甲局"]);
});

/** Each waits some seconds before it says so: they wait side by side. */
test("a browser that does not keep it: it is said, and not any more once it is kept", async () => {
  const browsers: readonly (readonly [string, () => void])[] = [
    [
      "never answers",
      () => {
        const real = indexedDB.open.bind(indexedDB);
        const answers: (() => void)[] = [];
        Object.assign(globalThis, {
          answer: () => {
            indexedDB.open = real;
            for (const answer of answers) answer();
          },
        });
        indexedDB.open = (name) => {
          const silent = {} as IDBOpenDBRequest;
          answers.push(() => {
            const request = real(name);
            request.onupgradeneeded = (event) => {
              Object.assign(silent, { result: request.result });
              silent.onupgradeneeded?.(event);
            };
            request.onsuccess = (event) => {
              Object.assign(silent, { result: request.result });
              silent.onsuccess?.(event);
            };
          });
          return silent;
        };
      },
    ],
    [
      "refuses",
      () => {
        const real = indexedDB.open.bind(indexedDB);
        indexedDB.open = () => {
          throw new DOMException("The operation is insecure.", "SecurityError");
        };
        Object.assign(globalThis, {
          answer: () => {
            indexedDB.open = real;
          },
        });
      },
    ],
    [
      "is full",
      () => {
        // eslint-disable-next-line @typescript-eslint/unbound-method -- called with its own store
        const real = IDBObjectStore.prototype.put;
        IDBObjectStore.prototype.put = () => {
          throw new DOMException("The quota has been exceeded.", "QuotaExceededError");
        };
        Object.assign(globalThis, {
          answer: () => {
            IDBObjectStore.prototype.put = real;
          },
        });
      },
    ],
  ];
  await Promise.all(
    browsers.map(async ([name, before]) => {
      await saidUntilKept(before).catch((cause: unknown) => {
        throw new Error(name, { cause });
      });
    }),
  );
});

async function saidUntilKept(before: () => void): Promise<void> {
  const { page } = await open({ before, context: { viewport: { width: 1024, height: 768 } } });
  const form = await at(page, ORGAN).boundingBox();
  await at(page, ORGAN).fill("甲局");
  await page.keyboard.press("Enter");
  const warning = page.getByRole("alert").getByText(NOT_KEPT);
  await warning.waitFor();
  // the bar has no second line for it
  expect(await at(page, ORGAN).boundingBox()).toEqual(form);
  await at(page, ORGAN).fill("乙局");
  await page.keyboard.press("Enter");
  expect(await warning.count()).toBe(1);

  await page.evaluate(() => {
    (globalThis as unknown as { answer: () => void }).answer();
  });
  await page.getByText("有未保存的改动").waitFor();
  expect(await warning.count()).toBe(0);
  expect(await keptOrgans(page)).toEqual(["乙局"]);
}
