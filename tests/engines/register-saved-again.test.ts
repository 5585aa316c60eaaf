/** The register's workbook, saved again by LibreOffice, which writes every shared formula out, is the same register. */
import { readFileSync } from "node:fs";
import {
  answeredRequest,
  caseOf,
  documentOf,
  registerOf,
  requestOf,
} from "../../src/build/rule-cases/sound-register.ts";
import { fillRegister } from "../../src/book/register/fill-register.ts";
import { registerIn } from "../../src/cli/register-file.ts";
import { REGISTER_TEMPLATE } from "../../src/layout/register/plan-register.ts";
import { nodePlatform } from "../../src/package/node-platform.ts";
import { openWorkbook } from "../../src/workbook/open-workbook.ts";
import { recalculated } from "../support/libreoffice.ts";

test("a register that LibreOffice saved again", () => {
  const register = registerOf(
    [
      answeredRequest({ extra: { 经办人: "=1+1", 件数: 3 }, note: "甲\n乙" }),
      requestOf({
        number: "2026-002",
        received: "二月三十日",
        kind: "法人",
        supplement: { asked: "2026-01-20", limit: "2026-02-03", received: "2026-01-28" },
        consultations: [{ with: "thirdParty", sent: "2026-02-02" }, { with: "某某局" }],
        reanswers: [{ ordered: "2026-06-01" }],
        outcome: "outcomes.notDisclosed.stateSecrets",
        office: "001",
        document: "-1",
      }),
    ],
    {
      cases: [caseOf({ coDefendantOnly: true, request: "2026-001" })],
      documents: [documentOf({ title: "某办法", lead: false })],
      holidays: { years: [2027], rest: ["2027-01-01"], work: ["2027-01-02"] },
      explanations: [
        { code: "R-LATE", at: "2026-001", text: "邮路", figures: { found: "2026-02-13" } },
      ],
    },
  );
  const workbook = openWorkbook(readFileSync(REGISTER_TEMPLATE), nodePlatform);
  fillRegister(workbook, register, "2026-12-01");
  const [bytes = new Uint8Array()] = recalculated([workbook.save()]);
  expect(registerIn({ bytes, fileName: "台账.xlsx" })).toEqual({ register, doubts: [] });
});
