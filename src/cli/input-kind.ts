/** What a command reads: which files are none of it, and how one is piped to it. */
import { assertReadable, MOST_BYTES } from "../import/import-report.ts";
import { UnreadableFile } from "../report/unreadable-file.ts";

export interface InputKind {
  /** Refuses a file for its name or its length, so that it need not be read into memory for that. */
  readonly refuse: (fileName: string, length: number) => void;
  /** The same for standard input, which has no name. */
  readonly mostBytes: number;
  /** 不像一份年报 */
  readonly is: string;
  /** How it is piped to a command that reads it. */
  readonly piped: string;
}

export const MEGABYTE = 1024 * 1024;

/** A thousand requests are half a megabyte. */
const MOST_OF_REGISTER = 32 * MEGABYTE;

export const REPORT: InputKind = {
  refuse: assertReadable,
  mostBytes: MOST_BYTES,
  is: "一份年报",
  piped: "cat 年报.txt | ogi check -",
};

/** Somebody's own list of requests. */
export const LIST: InputKind = {
  refuse: refuseLarge,
  mostBytes: MOST_OF_REGISTER,
  is: "一本台账",
  piped: "cat 清单.csv | ogi register import - --year 2026 --organ 某某市统计局 -o 2026.json",
};

/** A register. */
export const REGISTER: InputKind = {
  ...LIST,
  refuse(fileName, length) {
    if (!/\.(?:json|xlsx)$/iu.test(fileName)) {
      throw new UnreadableFile(
        "台账应为.xlsx或.json文件；自己的清单请先用ogi register import建立台账。",
      );
    }
    refuseLarge(fileName, length);
  },
  piped: "cat 2026.json | ogi register check -",
};

/** The office's own template of a letter. */
export const TEMPLATE: InputKind = {
  ...LIST,
  refuse(fileName, length) {
    if (!/\.docx$/iu.test(fileName)) {
      throw new UnreadableFile("模板应为.docx文件，请用Word或WPS打开原文件，另存为.docx后再用。");
    }
    if (length > MOST_OF_REGISTER) {
      throw new UnreadableFile(
        `文件超过可读取的${MOST_OF_REGISTER / MEGABYTE}MB，不像一份文书的模板，请检查是否选错了文件。`,
      );
    }
  },
  is: "一份文书的模板",
  piped: "cat 补正告知书.docx | ogi register letter 2026.xlsx --template -",
};

/** A report, or a register, whose JSON may be longer than that of any report. */
export const REPORT_OR_REGISTER: InputKind = {
  ...REPORT,
  refuse(fileName, length) {
    const isShort = length <= MOST_OF_REGISTER;
    if (!isShort || !fileName.toLowerCase().endsWith(".json")) assertReadable(fileName, length);
  },
};

function refuseLarge(_fileName: string, length: number): void {
  if (length > MOST_OF_REGISTER) {
    throw new UnreadableFile(
      `文件超过可读取的${MOST_OF_REGISTER / MEGABYTE}MB，不像一本台账，请检查是否选错了文件。`,
    );
  }
}
