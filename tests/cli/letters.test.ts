/** `ogi register letter` and `ogi register print`: Word files of a register, and what is said beside them. */
import { mkdirSync, readdirSync, readFileSync } from "node:fs";
import { PEOPLE, registerOf, requestOf } from "../../src/build/rule-cases/sound-register.ts";
import { formatRegister, parseRegister } from "../../src/register/json.ts";
import { ogi, testFolder, type Said } from "../support/cli.ts";
import { officeTemplate } from "../support/office-template.ts";
import { wordText } from "../support/word-text.ts";
import { paragraph } from "../support/make-docx.ts";

const inFolder = testFolder();

const register = registerOf([
  requestOf(),
  requestOf({ number: "2026-002", outcome: "outcomes.unableToProvide.notHeld" }),
  requestOf({ number: "2026-003" }),
  requestOf({ number: "2026-003" }),
]);

const TODAY = ["--today", "2026-01-20"];

const written = (): string => inFolder("台账.json", formatRegister(register));

const letter = (...args: readonly string[]): Promise<Said> =>
  ogi("register", "letter", written(), ...TODAY, ...args);

const print = (...args: readonly string[]): Promise<Said> =>
  ogi("register", "print", written(), ...TODAY, ...args);

const read = (path: string): string => wordText(readFileSync(path));

const SUPPLEMENT = ["--entry", "2026-001", "--kind", "补正告知书"];

describe("ogi register letter", () => {
  test("writes the letter and says what was left open and what is to be entered", async () => {
    const path = inFolder("补正.docx");
    const set = ["--set", "补正期限=2026-2-3", "--set", "补正事项=请写明年份=年度"];
    expect(await letter(...SUPPLEMENT, ...set, "-o", path)).toEqual({
      exitCode: 0,
      out: "",
      err:
        "文号、联系人、联系电话没有内容，文中留了空线，请填写。\n" +
        "签发后请在台账2026-001填：“补正通知日期”2026年1月20日、“补正期限”2026年2月3日；加--record 新台账.xlsx，另存一份填好的台账。\n",
    });
    const text = read(path);
    expect(text).toContain(`${PEOPLE[0]}：`);
    expect(text).toContain("请您在2026年2月3日前（含当日）补正以下事项：请写明年份=年度。");
  });

  test("with --record a copy of the register has its days, and the register itself is as it was", async () => {
    const [path, copy] = [inFolder("补正.docx"), inFolder("新台账.json")];
    const said = await letter(...SUPPLEMENT, "-o", path, "--record", copy);
    expect(said.err).toContain(`已在${copy}的2026-001填：“补正通知日期”2026年1月20日。`);
    const [first, ...others] = parseRegister(readFileSync(copy, "utf8")).requests;
    expect(first?.supplement).toEqual({ asked: "2026-01-20" });
    expect(others).toEqual(register.requests.slice(1));
    expect(readFileSync(inFolder("台账.json"), "utf8")).toBe(formatRegister(register));
  });

  test("the copy may be a workbook, and the line then waits for the supplement", async () => {
    const copy = inFolder("新台账.xlsx");
    const set = ["--set", "补正期限=2026-2-3"];
    await letter(...SUPPLEMENT, ...set, "-o", inFolder("补正.docx"), "--record", copy);
    const checked = await ogi("register", "check", copy, ...TODAY, "--json");
    const { registers } = JSON.parse(checked.out) as { registers: [{ entries: object[] }] };
    expect(registers[0].entries[0]).toMatchObject({
      status: "awaitingSupplement",
      limit: "2026-02-03",
    });
  }, 30_000);

  test("into a folder it goes under its own name", async () => {
    const said = await letter(...SUPPLEMENT, "-o", inFolder("文书/"));
    expect(readdirSync(inFolder("文书"))).toEqual(["2026-001补正告知书.docx"]);
    expect(said.err).toContain("已生成");
  });

  test("an answer goes by the result, and the other one of that result is named", async () => {
    const path = inFolder("答复.docx");
    const said = await letter("--entry", "2026-002", "--kind", "答复书", "-o", path);
    expect(said.err).toContain(
      "也可以用--kind写明“答复书（四）1.本机关不掌握相关政府信息（不属于本机关负责公开）”。",
    );
    expect(read(path)).toContain("现告知您该政府信息不存在");
    const other = "答复书（四）1.本机关不掌握相关政府信息（不属于本机关负责公开）";
    await letter("--entry", "2026-002", "--kind", other, "-o", path, "--force");
    expect(read(path)).toContain("不属于本机关负责公开，理由是");
  });

  test("an office's own template is used, a file or a folder of them", async () => {
    const template = inFolder("我的模板.docx", officeTemplate());
    const path = inFolder("a.docx");
    await letter(...SUPPLEMENT, "--template", template, "-o", path);
    expect(read(path)).toContain(`致${PEOPLE[0]}：2026-0012026-001`);
    mkdirSync(inFolder("模板"));
    inFolder("模板/补正告知书.docx", officeTemplate({ body: paragraph("这是本局的补正告知书") }));
    await letter(...SUPPLEMENT, "--template", inFolder("模板"), "-o", path, "--force");
    expect(read(path)).toContain("这是本局的补正告知书");
  });

  test.each<[string, readonly string[], string]>([
    ["a number of none", ["--entry", "9", "--kind", "登记回执"], "没有编号为“9”的申请"],
    [
      "a number of two",
      ["--entry", "2026-003", "--kind", "登记回执"],
      "的申请有2件，分不清是哪一件",
    ],
    [
      "a kind of none",
      ["--entry", "2026-001", "--kind", "回函"],
      "--kind可以写登记回执、补正告知书",
    ],
    ["an answer without a result", ["--entry", "2026-001", "--kind", "答复书"], "没有填办理结果"],
    ["a place of none", [...SUPPLEMENT, "--set", "证件号=1"], "“证件号”不是文书里可以填写的内容"],
    [
      "a place that is no day",
      [...SUPPLEMENT, "--set", "补正期限=两周"],
      "应写成2026-1-5这样的日期",
    ],
    ["a place without a value", [...SUPPLEMENT, "--set", "补正事项"], "请补上等号"],
    ["a place twice", [...SUPPLEMENT, "--set", "文号=1", "--set", "文号=2"], "写了两次"],
    ["no number", ["--kind", "登记回执"], "请写明--entry。"],
    ["no kind", ["--entry", "2026-001"], "请写明--kind。"],
  ])("%s is refused", async (_what, args, says) => {
    const said = await letter(...args, "-o", inFolder("x.docx"));
    expect(said).toMatchObject({ exitCode: 2, out: "" });
    expect(said.err).toContain(says);
    expect(readdirSync(inFolder("."))).not.toContain("x.docx");
  });

  test("a template that names what nobody knows is refused with the place", async () => {
    const body = paragraph("{证件号}");
    const template = inFolder("坏.docx", officeTemplate({ body }));
    const said = await letter(...SUPPLEMENT, "--template", template, "-o", inFolder("x.docx"));
    expect(said.exitCode).toBe(2);
    expect(said.err).toContain("模板里的{证件号}不是可以填写的内容");
  });

  test.each([
    ["坏.docx", "不是Word文件", "模板不是完整的Word文档（.docx）"],
    ["旧.doc", "旧的", "模板应为.docx文件"],
  ])("the template %s is refused", async (name, content, says) => {
    const template = inFolder(name, content);
    const said = await letter(...SUPPLEMENT, "--template", template, "-o", inFolder("x.docx"));
    expect(said.exitCode).toBe(2);
    expect(said.err).toContain(says);
  });

  test("neither the register, the template nor an output that is there is written over", async () => {
    const template = inFolder("模板.docx", officeTemplate());
    const own = ["--template", template];
    expect((await letter(...SUPPLEMENT, ...own, "-o", template, "--force")).exitCode).toBe(2);
    expect((await letter(...SUPPLEMENT, "-o", inFolder("文书.txt"))).err).toContain(
      "只能存为.docx",
    );
    const there = inFolder("有.docx", "x");
    expect((await letter(...SUPPLEMENT, "-o", there)).exitCode).toBe(2);
    const record = ["--record", inFolder("台账.json"), "--force"];
    expect((await letter(...SUPPLEMENT, "-o", inFolder("y.docx"), ...record)).exitCode).toBe(2);
    expect(readdirSync(inFolder("."))).not.toContain("y.docx");
  });
});

describe("ogi register print", () => {
  test.each([
    ["台账", [], "政府信息公开申请台账"],
    ["办理单", ["--entry", "2026-001"], "政府信息公开申请办理单"],
    ["归档目录", [], "政府信息公开申请归档目录"],
    ["归档目录", ["--entry", "2026-001"], "政府信息公开申请卷内目录"],
    ["交接清单", [], "政府信息公开申请工作交接清单"],
  ])("%s %p is written", async (what, entry, title) => {
    const path = inFolder("打印.docx");
    const said = await print("--what", what, ...entry, "-o", path);
    expect(said).toEqual({ exitCode: 0, out: "", err: "" });
    expect(read(path)).toContain(title);
  });

  test("the files that are handed over name the register", async () => {
    await print("--what", "交接清单", "-o", inFolder("打印.docx"));
    expect(read(inFolder("打印.docx"))).toContain("台账.json");
  });

  test.each([
    [["--what", "办理单"], "办理单是一件申请的，请用--entry写明编号。"],
    [["--what", "台账", "--entry", "2026-001"], "台账是整本台账的，不能与--entry同用"],
    [["--what", "报表"], "可以写台账、办理单、归档目录、交接清单"],
    [["--what", "办理单", "--entry", "2026-003"], "分不清是哪一件"],
  ])("%p is refused", async (args, says) => {
    const said = await print(...args, "-o", inFolder("x.docx"));
    expect(said.exitCode).toBe(2);
    expect(said.err).toContain(says);
  });
});
