/** The commands of `ogi register`, their options and help. */
import type { Argv } from "yargs";
import { organKinds } from "../form/organ.ts";
import type { Console, Work } from "./console.ts";
import { force } from "./force-option.ts";

const FILES = "台账（.xlsx或.json）；-为管道送来的内容";

const output = { alias: "o", type: "string", demandOption: true } as const;

/** @param chosen is told what the command does */
export function registerCommands<T>(
  parser: Argv<T>,
  console: Console,
  chosen: (work: Work) => void,
): Argv<T> {
  return parser
    .command(
      "new",
      "新建一本台账，可带入上年没有办结的",
      (command) =>
        command.options({
          year: { type: "string", describe: "年度" },
          organ: { type: "string", describe: "机关全称" },
          kind: { choices: organKinds, describe: "机关类别，不写则按名称推定" },
          from: { type: "string", describe: "上年的台账，带入没有办结的申请和案件" },
          output: { ...output, describe: "输出的.xlsx或.json；-为标准输出（.json）" },
          force,
        }),
      (options) => {
        chosen(async () => (await import("./new-register.ts")).newRegister(options, console));
      },
    )
    .command(
      "check <files..>",
      "核对台账：填写是否有误，哪些快到期、已逾期",
      (command) =>
        command
          .positional("files", { type: "string", array: true, demandOption: true, describe: FILES })
          .options({
            today: { type: "string", describe: "按哪一天算，如2026-03-01；不写则为今天" },
            days: { type: "string", describe: "写明编号，逐日列出这一件的期限是怎样算出的" },
            json: { type: "boolean", default: false, describe: "以JSON输出全部结果" },
          }),
      (options) => {
        chosen(async () => (await import("./check-registers.ts")).checkRegisters(options, console));
      },
    )
    .command(
      "count <files..>",
      "由台账数出表三、表四和表二的规范性文件",
      (command) =>
        command
          .positional("files", { type: "string", array: true, demandOption: true, describe: FILES })
          .options({
            for: { type: "string", describe: "一本台账登记了几个机关的申请时，只计这个机关的" },
            period: { type: "string", describe: "只计一段：Q1至Q4、H1、H2或2026-01..2026-06" },
            json: { type: "boolean", default: false, describe: "以JSON输出各格的数和编号" },
            output: {
              alias: "o",
              type: "string",
              describe: "写入年报.xlsx或.json；已有的加--force，只改这几张表",
            },
            force,
          }),
      (options) => {
        chosen(async () => (await import("./count-registers.ts")).countRegisters(options, console));
      },
    )
    .command(
      "import <file>",
      "由自己的清单（.xlsx、.xls、.et、.csv）建立台账，说明各列怎样读、哪些存疑",
      (command) =>
        command
          .positional("file", {
            type: "string",
            demandOption: true,
            describe: "清单.xlsx、.xls、.et或.csv",
          })
          .options({
            year: { type: "string", describe: "年度" },
            organ: { type: "string", describe: "机关全称" },
            column: {
              type: "string",
              array: true,
              nargs: 1,
              describe: "写明一列，如received=收件日期；可以写多次",
            },
            sheet: {
              type: "string",
              array: true,
              nargs: 1,
              describe: "只读这张工作表；可以写多次，不写则读全部",
            },
            output: { ...output, describe: "输出的.xlsx或.json；-为标准输出（.json）" },
            force,
          }),
      (options) => {
        chosen(async () => (await import("./import-list.ts")).importList(options, console));
      },
    )
    .command(
      "anonymous <file>",
      "另存一份不含姓名、联系方式和申请内容的台账",
      (command) =>
        command
          .positional("file", { type: "string", demandOption: true, describe: FILES })
          .options({
            output: { ...output, describe: "输出的.xlsx或.json；-为标准输出（.json）" },
            force,
          }),
      (options) => {
        chosen(async () => (await import("./anonymous-copy.ts")).anonymousCopy(options, console));
      },
    )
    .command(
      "letter <file>",
      "一件申请的文书（登记回执、补正告知书、答复书等），存为Word文件",
      (command) =>
        command
          .positional("file", { type: "string", demandOption: true, describe: FILES })
          .options({
            entry: { type: "string", demandOption: true, describe: "编号" },
            kind: {
              type: "string",
              demandOption: true,
              describe:
                "哪一种：登记回执、补正告知书、征求意见函、延期答复告知书、收费通知书、答复书、送达回证",
            },
            template: { type: "string", describe: "本机关自己的模板.docx，或放各种模板的文件夹" },
            set: {
              type: "string",
              array: true,
              nargs: 1,
              describe: "台账里没有的内容，如联系人=某某；可以写多次",
            },
            today: { type: "string", describe: "落款日期，如2026-03-01；不写则为今天" },
            record: { type: "string", describe: "另存一份填好日期和文号的台账（.xlsx或.json）" },
            output: { ...output, describe: "输出的.docx，或文件夹/" },
            force,
          }),
      (options) => {
        chosen(async () => (await import("./make-letter.ts")).makeLetter(options, console));
      },
    )
    .command(
      "print <file>",
      "打印用的台账、办理单、归档目录、交接清单，存为Word文件",
      (command) =>
        command
          .positional("file", { type: "string", demandOption: true, describe: FILES })
          .options({
            what: {
              type: "string",
              demandOption: true,
              describe: "哪一种：台账、办理单、归档目录、交接清单",
            },
            entry: {
              type: "string",
              describe: "编号；办理单必须写，归档目录写了则只列这一件的材料",
            },
            today: { type: "string", describe: "按哪一天算，如2026-03-01；不写则为今天" },
            output: { ...output, describe: "输出的.docx，或文件夹/" },
            force,
          }),
      (options) => {
        chosen(async () => (await import("./print-register.ts")).printRegister(options, console));
      },
    )
    .demandCommand(
      1,
      "请写明命令：register new、import、check、count、anonymous、letter或print。用 ogi register --help 查看说明。",
    );
}
