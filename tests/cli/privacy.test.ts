/** Nothing of a person leaves a register: every output of every command is searched for the people of a fixture. */
import { readdirSync, readFileSync } from "node:fs";
import { unzipSync } from "fflate";
import { registerOf } from "../../src/build/rule-cases/sound-register.ts";
import { formatRegister } from "../../src/register/json.ts";
import type { Register, RegisterRequest } from "../../src/register/register.ts";
import { ogi, testFolder, type Said } from "../support/cli.ts";

const inFolder = testFolder();

/** Names, contacts, identity numbers and wording; also where they were typed into a wrong column. */
const SECRETS = {
  applicant: "欧阳建国",
  contact: "13800138000",
  subject: "拆迁补偿安置明细",
  office: "夏侯股室",
  note: "家住某某路七号",
  identity: "330102199001011234",
  reviewed: "司马审核",
  approved: "上官批准",
  archived: "第七卷宗",
  document: "某公开复欧阳字",
  delivery: "当面交上官本人",
  inDate: "诸葛误填日期",
  inKind: "慕容误填类别",
  inOutcome: "皇甫误填结果",
  inChannel: "端木亲自送来",
  inAsked: "令狐被征求意见",
  inEnding: "公孙误填结案方式",
  inHoliday: "尉迟误填假日",
} as const;

const S = SECRETS;

const full = (change: Partial<RegisterRequest> & { number: string }): RegisterRequest => ({
  received: "2026-01-15",
  kind: "naturalPerson",
  channel: S.inChannel,
  applicant: S.applicant,
  contact: S.contact,
  subject: S.subject,
  office: S.office,
  document: S.document,
  delivery: S.delivery,
  reviewed: S.reviewed,
  approved: S.approved,
  archived: S.archived,
  note: S.note,
  extra: { 证件号码: S.identity },
  consultations: [{ with: S.inAsked, sent: "2026-01-20" }],
  ...change,
});

/** Sound lines, late ones, open ones, twice the same, and people in every column where something else should stand. */
const register: Register = registerOf(
  [
    full({ number: "1", answered: "2026-03-20", outcome: "outcomes.disclosed" }),
    full({ number: "2", answered: "2026-01-30", outcome: S.inOutcome }),
    full({ number: "3", received: S.inDate }),
    full({ number: "4", kind: S.inKind }),
    full({ number: "4" }),
    full({ number: "5", received: "2026-12-10", arrived: S.inDate, concluded: S.inDate }),
    ...Array.from({ length: 11 }, (_, i) => full({ number: `6-${i}`, received: "2026-05-11" })),
  ],
  {
    cases: [
      {
        number: "复1",
        kind: S.inKind,
        request: "1",
        instances: [
          { level: "first", opened: "2026-04-01", closed: "2026-06-01", ending: S.inEnding },
        ],
      },
      { number: "复2", kind: "reconsideration", instances: [{ level: "first", opened: S.inDate }] },
    ],
    documents: [{ number: "某政规〔2026〕1号", kind: S.inKind, issued: S.inDate }],
    holidays: { years: [], rest: [S.inHoliday], work: [] },
    explanations: [{ code: "R-LATE", at: "1", text: S.note, figures: {} }],
  },
);

/** Every text of a file: of a package, that of each of its parts. */
function textsIn(path: string): string[] {
  const bytes = readFileSync(path);
  if (!path.endsWith(".xlsx") && !path.endsWith(".docx")) return [bytes.toString()];
  return Object.values(unzipSync(bytes)).map((part) => Buffer.from(part).toString());
}

function expectNobody(...texts: readonly string[]): void {
  for (const text of texts) {
    for (const secret of Object.values(SECRETS)) expect(text).not.toContain(secret);
  }
}

const said = ({ out, err }: Said): string => out + err;

const asJson = (): string => inFolder("台账.json", formatRegister(register));

/** Made once: it is the same for every test. */
let made: Buffer | undefined;

async function asWorkbook(): Promise<string> {
  const workbook = inFolder("台账.xlsx", made);
  if (made) return workbook;
  expect(await ogi("import", asJson(), "-o", workbook)).toMatchObject({ exitCode: 0 });
  made = readFileSync(workbook);
  return workbook;
}

describe.each<[string, () => string | Promise<string>]>([
  ["JSON", asJson],
  ["a workbook", asWorkbook],
])("of a register in %s", (_form, make) => {
  test("findings, entries, reckonings and counts name nobody", async () => {
    const path = await make();
    const today = ["--today", "2026-12-20"];
    const [text, json, days] = [
      await ogi("register", "check", path, ...today),
      await ogi("register", "check", path, ...today, "--json"),
      await ogi("register", "check", path, ...today, "--days", "1"),
    ];
    const { registers } = JSON.parse(json.out) as { registers: [{ findings: { code: string }[] }] };
    const codes = new Set(registers[0].findings.map(({ code }) => code));
    for (const code of [
      "R-DATE",
      "R-KIND",
      "R-OUTCOME",
      "R-NUMBER",
      "R-LATE",
      "R-REPEAT",
      "R-FEE",
    ]) {
      expect(codes).toContain(code);
    }
    const counts = [
      await ogi("register", "count", path),
      await ogi("register", "count", path, "--json"),
      await ogi("register", "count", path, "--period", "Q1", "--json"),
    ];
    expectNobody(...[text, json, days, ...counts].map(said));
  });

  test.each(["年报.xlsx", "年报.json"])("%s, its check and its text name nobody", async (name) => {
    const [path, report, docx] = [await make(), inFolder(name), inFolder("年报.docx")];
    const made = await ogi("register", "count", path, "-o", report);
    const checked = [
      await ogi("check", report, "--register", path),
      await ogi("check", report, "--register", path, "--json", "--debug"),
    ];
    const text = await ogi("report", report, "--fill", "-o", docx);
    expectNobody(...[made, ...checked, text].map(said), ...textsIn(report), ...textsIn(docx));
  });

  test.each(["匿名.json", "匿名.xlsx"])("the copy %s names nobody", async (name) => {
    const [path, copy] = [await make(), inFolder(name)];
    const made = await ogi("register", "anonymous", path, "-o", copy);
    expect(made.exitCode).toBe(0);
    expectNobody(said(made), ...textsIn(copy));
  });

  test("letters and papers name people in their file alone", async () => {
    const [path, docx, copy] = [await make(), inFolder("文书.docx"), inFolder("新.json")];
    const to = ["-o", docx, "--force", "--today", "2026-05-12"];
    const letter = (...args: readonly string[]): Promise<Said> =>
      ogi("register", "letter", path, ...to, ...args);
    const all = [
      await letter("--entry", "6-1", "--kind", "登记回执"),
      await letter("--entry", "1", "--kind", "答复书", "--record", copy),
      await letter("--entry", "1", "--kind", "答复书", "--set", `文号=${S.office}`),
      await letter("--entry", "6-1", "--kind", "征求意见函"),
      await letter("--entry", "5", "--kind", "延期答复告知书"),
      await letter("--entry", "4", "--kind", "登记回执"),
      await ogi("register", "print", path, "--what", "台账", ...to),
      await ogi("register", "print", path, "--what", "办理单", "--entry", "1", ...to),
      await ogi("register", "print", path, "--what", "归档目录", ...to),
      await ogi("register", "print", path, "--what", "交接清单", ...to),
      await ogi(
        "register",
        "print",
        path,
        "--what",
        "办理单",
        "--entry",
        "6-1",
        "-o",
        inFolder("夹/"),
      ),
    ];
    expectNobody(...all.map(said), ...readdirSync(inFolder("夹")));
    expect(all.map(({ exitCode }) => exitCode)).toEqual([0, 0, 0, 0, 0, 2, 0, 0, 0, 0, 0]);
  }, 30_000);

  test("what is said when it is taken over, imported or refused names nobody", async () => {
    const path = await make();
    const all = [
      await ogi("register", "new", "--from", path, "-o", inFolder("2027.json")),
      await ogi("import", path, "-o", inFolder("b.json")),
      await ogi("register", "count", path, path, "--for", "某局"),
      await ogi("check", path),
      await ogi("compare", path, path),
      await ogi(
        "register",
        "import",
        path,
        "--year",
        "2026",
        "--organ",
        "甲",
        "-o",
        inFolder("c.json"),
      ),
    ];
    expectNobody(...all.map(said));
  });
});

test("what cannot be read of a register's JSON is said without it", async () => {
  const request = { ...full({ number: "1" }), [S.applicant]: 1, answered: [S.subject] };
  const broken = [
    JSON.stringify({ ...register, requests: [request] }),
    JSON.stringify({ ...register, [S.applicant]: S.contact }),
    JSON.stringify({ ...register, schema: "ogi-register/2", requests: S.applicant }),
    formatRegister(register).slice(0, -40),
  ];
  for (const [i, text] of broken.entries()) {
    const path = inFolder(`${i}.json`, text);
    const all = [
      await ogi("register", "check", path, "--json"),
      await ogi("import", path, "-o", inFolder("d.xlsx")),
    ];
    for (const one of all) expect(one.exitCode).toBe(2);
    expectNobody(...all.map(said));
  }
});
