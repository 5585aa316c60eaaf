/** The commands of `ogi`, their options and help. Unknown words are refused, never ignored. */
import yargs from "yargs";
import { version } from "../../package.json";
import { variants } from "../document/variant.ts";
import { editions } from "../form/editions.ts";
import { organKinds } from "../form/organ.ts";
import { READABLE } from "../import/readable.ts";
import { UnreadableFile } from "../report/unreadable-file.ts";
import { collectionCommands } from "./collection/collection-commands.ts";
import { markWords } from "./command-line.ts";
import { DONE, FAILED, Refusal, type Console, type Work } from "./console.ts";
import { force } from "./force-option.ts";
import { faultOf } from "./outcome.ts";
import { settleOptions } from "./given-options.ts";
import { parserSentence } from "./parser-sentence.ts";
import { registerCommands } from "./register-commands.ts";

const FILES = `${READABLE}；-为管道送来的内容，类型按内容认`;

const jobs = {
  type: "string",
  describe: "同时处理几份，不写则按处理器的核数；只有几份的逐份处理",
} as const;

/**
 * Runs one command line.
 *
 * @returns the exit code: 0 done, 1 unexplained errors found, 2 something could not be read or written
 */
export async function run(args: readonly string[], console: Console): Promise<number> {
  try {
    assertFolder();
    const work = workOf(args, console);
    return work ? await work() : DONE;
  } catch (error) {
    const isSaid = error instanceof Refusal || error instanceof UnreadableFile;
    console.err(`${isSaid ? error.message : faultOf(error)}\n`);
    return FAILED;
  }
}

/**
 * What the line asks for, begun only when all of it is understood; nothing where it asked what there is to ask for, and
 * was told.
 *
 * @throws Refusal for what is none
 */
function workOf(args: readonly string[], console: Console): Work | undefined {
  let work: Work | undefined;
  const chosen = (it: Work): void => {
    work = it;
  };
  const commands = yargs()
    .scriptName("ogi")
    .locale("zh_CN")
    .usage(
      "政府信息公开年报助手：读取、核对并生成政府信息公开工作年度报告\n\n用法：$0 <命令> [选项]",
    )
    .command(
      "new",
      "新建一份年报工作簿",
      (command) =>
        command.options({
          year: { type: "string", describe: "报告年度" },
          organ: { type: "string", describe: "机关全称" },
          from: { type: "string", describe: "上年的年报，带入机关、上年结转和上年数据" },
          kind: { choices: organKinds, describe: "机关类别，不写则按名称推定" },
          edition: {
            type: "string",
            choices: editions.map(({ id }) => id),
            describe: "表格版本，不写则按年度",
          },
          zeros: { type: "boolean", default: false, describe: "各格先填0" },
          output: { alias: "o", type: "string", demandOption: true, describe: "输出的.xlsx" },
          force,
        }),
      (options) => {
        chosen(async () => (await import("./new-workbook.ts")).newWorkbook(options, console));
      },
    )
    .command(
      "import <files..>",
      "读取公布的年报，另存为工作簿或JSON",
      (command) =>
        command
          .positional("files", {
            type: "string",
            array: true,
            demandOption: true,
            describe: FILES,
          })
          .options({
            output: {
              alias: "o",
              type: "string",
              demandOption: true,
              describe: "输出的.xlsx或.json；读取多个文件时为文件夹；-为标准输出（.json）",
            },
            to: { choices: ["xlsx", "json"], describe: "输出为文件夹时的格式" },
            organ: { type: "string", describe: "机关全称（原文读不出或有误时指定）" },
            year: { type: "string", describe: "报告年度" },
            kind: { choices: organKinds, describe: "机关类别" },
            signed: { type: "string", describe: "成文日期，如2026-01-16" },
            published: { type: "string", describe: "公布日期，如2026-01-20" },
            jobs,
            force,
          }),
      (options) => {
        chosen(async () => (await import("./import-files.ts")).importFiles(options, console));
      },
    )
    .command(
      "check <files..>",
      "核对年报，列出不符之处",
      (command) =>
        command
          .positional("files", {
            type: "string",
            array: true,
            demandOption: true,
            describe: FILES,
          })
          .options({
            text: {
              type: "string",
              describe: "正文取自另一份文件（如领导改定的.docx），可以没有表格",
            },
            "last-year": { type: "string", describe: "上年的年报，作跨年核对" },
            draft: { type: "boolean", default: false, describe: "按草稿核对：空格只计数，不算错" },
            register: { type: "string", describe: "申请台账，逐格对照表三、表四和规范性文件" },
            deadline: { type: "string", describe: "上级要求的报送日期，如2026-01-20" },
            "overview-length": {
              type: "string",
              describe: "上级要求的总体情况字数，如800-1500、1000-（至少）、-1500（至多）",
            },
            json: { type: "boolean", default: false, describe: "以JSON输出全部核对结果" },
            jobs,
            debug: {
              type: "boolean",
              default: false,
              describe: "另外说明哪些工作簿不是常见的写法，按通用方式读取（慢一些，结果相同）",
            },
          }),
      (options) => {
        chosen(async () => (await import("./check-files.ts")).checkFiles(options, console));
      },
    )
    .command(
      "compare <files..>",
      "比较一份年报的几个文本（工作簿、定稿、网页），列出不同的数字和段落",
      (command) =>
        command
          .positional("files", {
            type: "string",
            array: true,
            demandOption: true,
            describe: `${FILES}；两份以上`,
          })
          .options({ json: { type: "boolean", default: false, describe: "以JSON输出" } }),
      (options) => {
        chosen(async () => (await import("./compare-files.ts")).compareFiles(options, console));
      },
    )
    .command(
      "report <files..>",
      "生成年度报告",
      (command) =>
        command
          .positional("files", {
            type: "string",
            array: true,
            demandOption: true,
            describe: FILES,
          })
          .options({
            output: {
              alias: "o",
              type: "string",
              demandOption: true,
              describe:
                "输出的.docx、.html或.txt；文件夹/用默认文件名，多份年报时应为文件夹/；-为标准输出",
            },
            variant: {
              choices: variants,
              default: "submit" as const,
              describe:
                "submit报送版，有署名和成文日期；review送审稿，另附一页数据核对单；web网站版，无署名，.html是粘贴到网站后台的片段",
            },
            to: { choices: ["docx", "html", "txt"], describe: "输出到文件夹或标准输出时的格式" },
            fill: {
              type: "boolean",
              default: false,
              describe:
                "正文没有写的申请、复议诉讼、规范性文件情况，用标准语句按表中数字补入总体情况",
            },
            jobs,
            force,
          }),
      (options) => {
        chosen(async () => (await import("./make-reports.ts")).makeReports(options, console));
      },
    )
    .command("register", "申请台账：新建、核对、计数、另存匿名本、文书、打印", (command) =>
      registerCommands(command, console, chosen),
    );
  const parser = collectionCommands(commands, console, chosen)
    .example("$0 check 年报.txt", "核对一份公布的年报")
    .example("$0 compare 年报.xlsx 定稿.docx", "比较工作簿和定稿")
    .example("$0 report 年报.txt -o 年报.docx", "生成可以定稿的Word报告")
    .epilogue(
      "退出码：0 没有必须改正的问题（比较时：没有不同）；1 有必须改正的问题（比较时：有不同）；2 有文件读不出或写不成。",
    )
    .demandCommand(
      1,
      "请写明命令：new、import、check、compare、report、register或collect。用 ogi --help 查看说明。",
    )
    .strict()
    .middleware(settleOptions)
    .help()
    .version(version)
    .exitProcess(false)
    .fail((message: string | null, error: Error | undefined) => {
      // what the parser refuses has a message, what is refused beside it has none
      throw message === null && error ? error : new Refusal(parserSentence(message ?? ""));
    });
  parser.parseSync(markWords(args), {}, (_error, _argv, output) => {
    if (output !== "") console.out(`${output}\n`);
  });
  return work;
}

/** No name of a file means anything in a folder that was removed. */
function assertFolder(): void {
  try {
    process.cwd();
  } catch {
    throw new Refusal("当前文件夹已被删除，请换到别的文件夹后再运行。");
  }
}
