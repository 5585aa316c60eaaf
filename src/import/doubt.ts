/** Why what a document says in a place is not simply what was printed there: something was merged, or left out. */

/** What was found of each kind, as the account of an import says it behind the places. */
export const doubtSentences = {
  doubled: "的文字在原文中重叠印了不止一遍（如加粗、阴影），各按一遍读取",
  struck: "在原文中有划掉的文字，没有读入划掉的部分",
  hidden: "在原文中有看不见的文字（如被盖住、与底色相同、在隐藏的图层），没有读入看不见的部分",
  watermark: "在原文中有水印等斜排或过大的文字压过，没有读入水印",
  overlapped: "在原文中有文字互相重叠、盖住一半，或有线条从中穿过",
  pictured: "的文字在原文中与图片重叠（如扫描件识别出的文字）",
  annotated: "在原文中有批注、注音、图章或填写的表单域",
  styled:
    "的文字在原文中由样式或域决定是否显示、怎样显示（如不能确定的选择器、倒排、数字格式），本助手不能确定",
  unbroken: "在原文中没有换行，按标题、行名和数字的先后重新分了行",
  above: "的数字在原文中不在行名之后，按前后次序推定",
  paged: "旁在原文中有单独成行的数字，可能是页码",
  disordered: "所在的行在原文中与表头分开，而表头的列序与规定的不同",
  uncomputed: "在原文中是公式，文件没有存下结果，按空白读取",
  contested: "在文件中存了几个不同的值，或几处合并单元格相互重叠（文件可能已损坏），按第一个读取",
  torn: "所在的行在文件里的格数与表格线不符，按格的先后次序读取",
  unmapped: "在原文中有只有原字体才认得的字（自造字、私用区编码），读不出来",
  scanned: "读自图片，把握大，未经核对",
  blurred: "读自图片，看不清",
  overflowing: "的数字在原文中超出了格子，按边线分到了两格",
} as const;

export type Doubt = keyof typeof doubtSentences;

export type Doubts = readonly Doubt[];

/** A line of a text, or several, and what was found wrong with them. */
export interface DoubtedLine {
  readonly text: string;
  readonly doubts?: Doubts;
}

/** Whether it was read out of a picture, clearly or not. */
export function isFromPicture(doubts: Doubts | undefined): boolean {
  return doubts?.some((doubt) => doubt === "scanned" || doubt === "blurred") ?? false;
}

/** Each kind once; undefined, as in what is free of doubt, where there is none. */
export function doubtsIn(doubts: Iterable<Doubt>): { doubts?: Doubts } {
  const kinds = [...new Set(doubts)];
  return kinds.length === 0 ? {} : { doubts: kinds };
}

/** The same thing with more doubts about it. */
export function withDoubts<Thing extends { readonly doubts?: Doubts }>(
  thing: Thing,
  more: Doubts,
): Thing {
  if (more.length === 0) return thing;
  return { ...thing, ...doubtsIn([...(thing.doubts ?? []), ...more]) };
}
