/** Why a file cannot be opened, and the sentence for it: what, where, what to do. */
import { LIMITS } from "./limits.ts";

const SAVE_AGAIN = "请用Excel或WPS打开原文件，另存为.xlsx后再试";
const DOWNLOAD_AGAIN = "请重新下载或复制原文件后再试";

const SENTENCES = {
  empty: () => `文件是空的，没有任何内容，${DOWNLOAD_AGAIN}。`,
  notZip: () =>
    `文件不是.xlsx、.docx等Office文档，请确认选对了文件，或用Excel、WPS打开后另存为.xlsx再试。`,
  truncated: () => `文件不完整，末尾缺失（可能没有下载完），${DOWNLOAD_AGAIN}。`,
  damaged: (where) =>
    `文件已损坏，${where ? `其中的${where}` : "压缩目录"}无法读取，${DOWNLOAD_AGAIN}。`,
  encrypted: () => "文件设有打开密码，无法读取，请在Excel或WPS中打开，取消打开密码并保存后再试。",
  oldExcel: () => "文件是旧版.xls（或.et）表格，请用Excel或WPS打开，另存为.xlsx后再试。",
  oldWord: () => "文件是旧版.doc（或.wps）文档，请用WPS或Word另存为.docx后再导入。",
  oldPowerPoint: () => "文件是旧版.ppt演示文稿，不是年报表格，请选择.xlsx文件。",
  oldOffice: () => `文件是旧版Office格式，无法读取，${SAVE_AGAIN}。`,
  notOffice: () => `文件是压缩包，但不是Office文档，${SAVE_AGAIN}。`,
  word: () => "文件其实是Word文档（.docx），不是.xlsx表格，请改回扩展名.docx后再导入。",
  powerPoint: () => "文件其实是演示文稿（.pptx），不是.xlsx表格，请选择.xlsx文件。",
  binaryWorkbook: () => "文件是二进制工作簿（.xlsb），请用Excel打开，另存为.xlsx后再试。",
  notWorkbook: () => `文件中没有工作簿，不是.xlsx表格，${SAVE_AGAIN}。`,
  tooManyParts: (count) =>
    `文件内含${count}个部分，超过上限${LIMITS.parts}个，可能是恶意文件，请勿使用，并向来源核实。`,
  partTooBig: (where) =>
    `文件中的${where}展开后超过${LIMITS.partBytes / 1024 / 1024}MB，可能是恶意文件，请向来源核实，或删去多余的行列后另存再试。`,
  totalTooBig: () =>
    `文件展开后超过${LIMITS.totalBytes / 1024 / 1024}MB，可能是恶意文件，请向来源核实，或删去多余的工作表后另存再试。`,
  documentTooBig: (where) =>
    `文件中的${where}内容过多，无法改写，请在Excel或WPS中删去多余的行列后另存再试。`,
  tooManyCells: (where) =>
    `工作表“${where}”中有内容的单元格过多，不像年报表格，请删去多余的行列后另存再试。`,
  doctype: (where) =>
    `文件中的${where}含有文档类型声明（DTD），Office文档不允许，可能是恶意文件，请勿使用，并向来源核实。`,
  badXml: (where) => `文件已损坏，其中的${where}不是完整的XML，${DOWNLOAD_AGAIN}。`,
  missingPart: (where) => `文件已损坏，缺少${where}，${DOWNLOAD_AGAIN}。`,
} as const satisfies Record<string, (where: string) => string>;

export type BadPackageReason = keyof typeof SENTENCES;

/** A file that cannot be opened; the message is one sentence for the user. */
export class BadPackage extends Error {
  override readonly name = "BadPackage";
  readonly reason: BadPackageReason;

  /** `where`: the part, sheet or number that the sentence names. */
  constructor(reason: BadPackageReason, where = "") {
    super(SENTENCES[reason](where));
    this.reason = reason;
  }
}
