/** The files that a report becomes. */
import type { DocumentTree } from "../../document/document-tree.ts";
import type { Variant } from "../../document/variant.ts";
import { writeFragment } from "../../document/write-fragment.ts";
import { writeHtml } from "../../document/write-html.ts";
import { writeText } from "../../document/write-text.ts";

export interface ReportFile {
  readonly name: string;
  readonly ending: string;
  readonly type: string;
  readonly write: (tree: DocumentTree, variant: Variant) => Promise<BlobPart>;
}

export const wordFile: ReportFile = {
  name: "Word",
  ending: ".docx",
  type: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  // only who wants a Word file waits for what makes it
  write: async (tree) => {
    const { writeDocx } = await import("../../document/write-docx.ts");
    return writeDocx(tree);
  },
};

export const reportFiles: readonly ReportFile[] = [
  wordFile,
  {
    name: "网页",
    ending: ".html",
    type: "text/html",
    write: (tree, variant) => Promise.resolve(htmlOf(tree, variant)),
  },
  {
    name: "文本",
    ending: ".txt",
    type: "text/plain",
    write: (tree) => Promise.resolve(writeText(tree)),
  },
];

/** The page; of 网站版 what is pasted into the editor of the site. */
export function htmlOf(tree: DocumentTree, variant: Variant): string {
  return variant === "web" ? writeFragment(tree) : writeHtml(tree);
}
