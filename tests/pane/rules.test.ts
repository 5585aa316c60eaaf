/** Every rule on the tables of edition 2021: its finding appears with the slip, and goes with what mends it. */
import { edition2021 } from "../../src/form/edition-2021.ts";
import type { AnnualReport } from "../../src/report/annual-report.ts";
import { headsOf } from "../../src/rules/rule.ts";
import type { RuleCode } from "../../src/rules/rule-code.ts";
import { rules } from "../../src/rules/rules.ts";
import { reportOf } from "../support/reports.ts";
import { filled, placeOf } from "../support/workbooks.ts";
import { usePanes } from "./panes.ts";
import { editsOf, findingsOf, typeAll } from "./typing.ts";

const open = usePanes();

/** A sound one, all zeros. */
const sound = reportOf(edition2021);

type Typed = readonly (readonly [id: string, entry: string | number])[];

const T2 = "proactiveDisclosure.item1";
const NORMS = `${T2}.administrativeNormativeDocuments`;
const T3 = "requests";

/** The text stays what it is, unless the case needs another sixth part. */
const typed: readonly (readonly [
  code: RuleCode,
  slip: Typed,
  mend: Typed,
  otherMatters?: readonly string[],
])[] = [
  ["T2-VALID-MIN", [[`${NORMS}.issuedThisYear`, 5]], [[`${NORMS}.inForce`, 5]]],
  ["T2-RULE-POWER", [[`${T2}.rules.inForce`, 2]], [[`${T2}.rules.inForce`, 0]]],
  ["T2-NEG", [[`${NORMS}.repealedThisYear`, -1]], [[`${NORMS}.repealedThisYear`, 1]]],
  [
    "T3-BALANCE",
    [[`${T3}.newThisYear.researchInstitution`, 8]],
    [[`${T3}.outcomes.disclosed.researchInstitution`, 8]],
  ],
  [
    "T3-DETAIL-NOTOTAL",
    [
      [`${T3}.newThisYear.naturalPerson`, 3],
      [`${T3}.newThisYear.commercialEnterprise`, ""],
    ],
    [[`${T3}.newThisYear.commercialEnterprise`, 0]],
  ],
  ["T3-INT", [[`${T3}.newThisYear.naturalPerson`, 2.5]], [[`${T3}.newThisYear.naturalPerson`, 2]]],
  ["T3-BLANK", [["disputes.reconsideration.upheld", ""]], [["disputes.reconsideration.upheld", 0]]],
  [
    "T3-CARRY-MAX",
    [
      [`${T3}.outcomes.disclosed.naturalPerson`, ""],
      [`${T3}.carriedToNextYear.naturalPerson`, 5],
    ],
    [[`${T3}.newThisYear.naturalPerson`, 5]],
  ],
  [
    "T2-FEE-INFO",
    [[`${T3}.outcomes.otherHandling.feeUnpaid.naturalPerson`, 1]],
    [[`${T3}.outcomes.otherHandling.feeUnpaid.naturalPerson`, 0]],
  ],
  [
    "T3-FEE-LINK",
    [[`${T3}.outcomes.otherHandling.feeUnpaid.naturalPerson`, 1]],
    [[`${T3}.outcomes.otherHandling.feeUnpaid.naturalPerson`, 0]],
    ["无。"],
  ],
  [
    "T3-OTHER-NOTE",
    [[`${T3}.outcomes.otherHandling.other.naturalPerson`, 2]],
    [[`${T3}.outcomes.otherHandling.other.naturalPerson`, 0]],
  ],
  [
    "T4-CORRECTED",
    [["disputes.litigation.direct.corrected", 1]],
    [["disputes.litigation.direct.corrected", 0]],
  ],
];

/** What compares with last year's report, for which the pane does not ask. */
const besideLastYear: readonly RuleCode[] = [
  "T2-VALID-YOY",
  "T2-FEE-UNIT",
  "T3-CARRY-YOY",
  "T3-YOY-JUMP",
  "T4-AFTER",
  "T4-PENDING-YOY",
];

/** A total of the template is locked: one that was typed comes with an imported report. */
const imported: readonly (readonly [code: RuleCode, total: string])[] = [
  ["T3-ROWSUM", `${T3}.newThisYear.total`],
  ["T3-COLSUM", `${T3}.outcomes.total.naturalPerson`],
  ["T4-SUM", "disputes.litigation.direct.total"],
];

test("no rule on the tables is missing below", () => {
  const codes = [...[...typed, ...imported].map(([code]) => code), ...besideLastYear];
  expect(codes.sort()).toEqual(
    headsOf(rules)
      .map(({ code }) => code)
      .filter((it) => /^T\d-/u.test(it))
      .sort(),
  );
});

/** In one pane, one after another: before the next, what was typed is made what it was. */
test.each([
  ["the usual sixth part", typed.filter(([, , , otherMatters]) => !otherMatters)],
  ["another sixth part", typed.filter(([, , , otherMatters]) => otherMatters)],
])(
  "with %s each rule finds its slip, and nothing of it once it is mended",
  async (_name, cases) => {
    const [[, , , otherMatters] = []] = cases;
    const narrative = {
      ...sound.narrative,
      ...(otherMatters && { otherMatters: [...otherMatters] }),
    };
    const report = { ...sound, narrative };
    const { page, host } = await open({ workbook: filled(report) });
    await page.getByRole("button", { name: "按定稿核对" }).click();
    for (const [code, slip, mend] of cases) {
      const edits = editsOf(report, [...slip, ...mend]);
      const answers = await typeAll(host, edits);

      expect([code, answers.map(({ shown }) => shown)]).toEqual([
        code,
        edits.map(({ due }) => due),
      ]);
      expect(edits[slip.length - 1]?.rules).toContain(code);
      expect(edits.at(-1)?.rules).not.toContain(code);
      await host.evaluate(async (excel, all) => {
        for (const { sheet, address } of all) excel.userTypes(sheet, address, 0);
        await excel.settled();
      }, edits);
    }
  },
);

test.each(imported)(
  "%s, imported with a typed total and mended by its button",
  async (code, total) => {
    const report: AnnualReport = { ...sound, figures: { ...sound.figures, [total]: 9 } };
    const { page, host } = await open();
    await page.getByLabel("要导入的文件").setInputFiles({
      name: "年报.json",
      mimeType: "application/json",
      buffer: Buffer.from(JSON.stringify(report)),
    });
    await page.getByRole("button", { name: "新建年报", exact: true }).click();
    await page.getByText("已新建年报").waitFor();
    await page.getByRole("tab", { name: "核对" }).click();

    const finding = findingsOf(report).find((it) => it.code === code && it.at === total);
    const message = page.getByText(finding?.message ?? "no such finding");
    await message.waitFor();
    await page.getByRole("button", { name: finding?.fixes?.[0]?.title ?? "no fix" }).click();
    await message.waitFor({ state: "detached" });

    const [sheet, address] = placeOf(edition2021, total);
    expect(
      await host.evaluate((excel, [on, at]) => [excel.value(on, at), excel.holdsFormula(on, at)], [
        sheet,
        address,
      ] as const),
    ).toEqual([0, true]);
  },
);
