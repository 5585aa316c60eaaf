/** A paper of a register as a Word file. */
import type { Line } from "../../register/line.ts";
import type { RegisterContext } from "../../register/register-context.ts";
import { fileNameOf } from "../../text/file-name.ts";
import type { Paper } from "../paper/paper.ts";
import { writePaper } from "../paper/write-paper.ts";
import { archivePaper } from "./archive-paper.ts";
import { handoverPaper } from "./handover-paper.ts";
import { linePaper } from "./line-paper.ts";
import { registerPaperNames } from "./register-paper-kinds.ts";
import { registerPaper } from "./register-paper.ts";

/** Which paper, and of what; an archive list of no line is that of the year. */
export type RegisterPaperOrder =
  | { readonly kind: "register" }
  | { readonly kind: "line"; readonly line: Line }
  | { readonly kind: "archive"; readonly line?: Line | undefined }
  | { readonly kind: "handover"; readonly files: readonly string[] };

interface MadePaper {
  readonly bytes: Uint8Array;
  /** With its extension. */
  readonly fileName: string;
}

export function makeRegisterPaper(order: RegisterPaperOrder, context: RegisterContext): MadePaper {
  const { organ, year } = context.register;
  const of = "line" in order && order.line ? order.line.number : `${organ.name}${year}年`;
  return {
    bytes: writePaper(paperOf(order, context)),
    fileName: `${fileNameOf(`${of}${registerPaperNames[order.kind]}`)}.docx`,
  };
}

function paperOf(order: RegisterPaperOrder, context: RegisterContext): Paper {
  switch (order.kind) {
    case "register":
      return registerPaper(context);
    case "line":
      return linePaper(order.line, context);
    case "archive":
      return archivePaper(context, order.line);
    case "handover":
      return handoverPaper(context, order.files);
  }
}
