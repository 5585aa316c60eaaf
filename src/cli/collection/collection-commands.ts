/** `ogi collect` and `ogi collect prepare`, their options and help. */
import type { Argv } from "yargs";
import { READABLE } from "../../import/readable.ts";
import type { Console, Work } from "../console.ts";
import { force } from "../force-option.ts";

const units = {
  type: "string",
  describe: "报送单位名单（.xlsx、.csv或.json）；不写则由收到的文件列出，查不出谁没有报",
} as const;

const lastYear = { type: "string", describe: "上年各单位年报所在的文件夹" } as const;

/** @param chosen is told what the command does */
export function collectionCommands<T>(
  parser: Argv<T>,
  console: Console,
  chosen: (work: Work) => void,
): Argv<T> {
  // apart, so that neither takes the options of the other
  return parser.command(
    "collect",
    "汇总各单位的年报：谁没有报、哪里不符、汇总数、整改清单和反馈意见",
    (command) =>
      command
        .command(
          "prepare",
          "按名单给每个单位准备一份填好机关、年度和上年数据的工作簿",
          (prepare) =>
            prepare.options({
              units: { ...units, demandOption: true, describe: "报送单位名单" },
              year: { type: "string", describe: "报告年度" },
              "last-year": lastYear,
              output: { alias: "o", type: "string", demandOption: true, describe: "存放的文件夹" },
              force,
            }),
          (options) => {
            chosen(async () =>
              (await import("./prepare-workbooks.ts")).prepareWorkbooks(options, console),
            );
          },
        )
        .command(
          "$0 <files..>",
          "汇总收到的年报",
          (gather) =>
            gather
              .positional("files", {
                type: "string",
                array: true,
                demandOption: true,
                describe: `收到的文件夹或文件：${READABLE}，可以是.zip`,
              })
              .options({
                units,
                year: { type: "string", describe: "汇总的年度，不写则取多数年报的年度" },
                "last-year": lastYear,
                deadline: { type: "string", describe: "报送期限，如2026-01-20" },
                "answer-by": { type: "string", describe: "整改时限，如2026-01-25" },
                organ: { type: "string", describe: "汇总机关全称" },
                scope: {
                  choices: ["own", "all"] as const,
                  describe: "汇总.json取哪个数：own本级，all本行政区域（不写为all）",
                },
                published: { type: "string", describe: "本机关公布的汇总年报，逐格对照汇总数" },
                sites: { type: "string", describe: "各单位网页另存的文件夹，与定稿对照" },
                decisions: { type: "string", describe: "汇总决定JSON：定稿、归属、范围、勾选" },
                output: { alias: "o", type: "string", describe: "存放结果的文件夹" },
                json: { type: "boolean", default: false, describe: "以JSON输出全部结果" },
                jobs: {
                  type: "string",
                  describe: "同时处理几份，不写则按处理器的核数；只有几份的逐份处理",
                },
                force: { ...force, describe: "重新汇总，替换由ogi collect生成的文件夹" },
              }),
          (options) => {
            chosen(async () => (await import("./collect-files.ts")).collectFiles(options, console));
          },
        ),
  );
}
