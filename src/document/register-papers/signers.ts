/** Who signs a paper, one below the other. */
import type { PaperCell, PaperTable } from "../paper/paper.ts";

export function signersTable(signers: readonly string[]): PaperTable {
  return {
    kind: "table",
    shares: [1, 5],
    headerRows: 0,
    rows: signers.map((label): PaperCell[] => [
      { role: "head", text: label },
      { role: "text", text: "\n签名：　　　　　　　　　　　　年　　月　　日", height: "tall" },
    ]),
  };
}
