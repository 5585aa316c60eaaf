import {
  applicantNames,
  caseKindNames,
  countsDocuments,
  documentKindNames,
} from "../named-rows.ts";
import { defineRegisterRule, type RegisterTold } from "../register-rule.ts";
import * as sentences from "../sentences.ts";

/** Without its kind a line counts nowhere. */
export const kindsRule = defineRegisterRule({
  code: "R-KIND",
  severity: "error",
  basis: "format",
  holds: "申请人类别、案件类别、文件类别是表上的一类",
  check: ({ edition, lines, disputes, documents }) => [
    ...told(lines, "申请人类别", applicantNames(edition), "各表"),
    ...told(disputes, "案件类别", caseKindNames(edition), "表四"),
    ...told(countsDocuments(edition) ? documents : [], "类别", documentKindNames(edition), "表二"),
  ],
});

function told(
  list: readonly { readonly number: string; readonly kind: unknown }[],
  column: string,
  names: readonly string[],
  table: string,
): RegisterTold[] {
  return list
    .filter(({ kind }) => kind === undefined)
    .map(({ number }) => ({
      at: number,
      expected: null,
      found: null,
      message: sentences.noKind(number, column, names, table),
    }));
}
