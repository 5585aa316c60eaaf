/** The register that is open in Excel: read in one round trip, and shown line by line. */
import { edition2021 } from "../../src/form/edition-2021.ts";
import { ExcelHost } from "../../src/hosts/excel/excel-host.ts";
import { HostFailure } from "../../src/hosts/host-failure.ts";
import type { FoundRegister } from "../../src/hosts/workbook-host.ts";
import { registerSheets } from "../../src/layout/register/sheets.ts";
import {
  answeredRequest,
  caseOf,
  documentOf,
  registerOf,
  requestOf,
} from "../../src/build/rule-cases/sound-register.ts";
import { startExcel } from "../excel/host/index.ts";
import { reportOf } from "../support/reports.ts";
import { registerInExcel } from "../support/register-in-excel.ts";
import { filled } from "../support/workbooks.ts";

const REGISTER = registerOf(
  [
    requestOf({ number: "2026-001", extra: { 密级: "无" } }),
    answeredRequest({
      number: "2026-002",
      consultations: [{ with: "thirdParty", sent: "2026-01-20", answered: "2026-01-22" }],
    }),
    requestOf({ number: "3", received: "2026-02-30" }),
  ],
  {
    cases: [caseOf()],
    documents: [documentOf()],
    holidays: { years: [2027], rest: ["2027-01-01"], work: [] },
  },
);

function open(workbook: Uint8Array) {
  const { host: excel } = startExcel({ workbook });
  const host = new ExcelHost((report) => Promise.resolve(filled(report)));
  return { excel, host };
}

async function registerIn(host: ExcelHost): Promise<FoundRegister> {
  const reading = await host.read();
  if (reading.kind !== "register") throw new Error("It was not taken for a register.");
  return reading;
}

describe("a register", () => {
  const workbook = registerInExcel(REGISTER, "2026-02-12");

  test("is read as its file is, in one round trip, the first time and every other", async () => {
    const { excel, host } = open(workbook);
    for (let times = 0; times < 3; times += 1) {
      const before = excel.roundTrips;
      const { register, doubts } = await registerIn(host);
      expect(register).toEqual(REGISTER);
      expect(doubts).toEqual([]);
      expect(excel.roundTrips - before).toBe(1);
    }
  });

  test("is found where its sheet was renamed, and from then on in one round trip again", async () => {
    const { excel, host } = open(workbook);
    const sheet = excel.book.find(registerSheets.requests);
    if (!sheet) throw new Error("There is no sheet of requests.");
    excel.book.rename(sheet, "登记");
    expect((await registerIn(host)).register.requests).toHaveLength(3);
    const before = excel.roundTrips;
    await registerIn(host);
    expect(excel.roundTrips - before).toBe(1);
  });

  test("shows the line of a number where it stands now", async () => {
    const { excel, host } = open(workbook);
    await registerIn(host);
    await host.goToLine("2026-002");
    expect(excel.book.selection).toMatchObject({
      sheet: { name: registerSheets.requests },
      area: { top: 6 },
    });
    await host.goToLine("复1");
    expect(excel.book.selection).toMatchObject({ sheet: { name: registerSheets.cases } });
  });

  test("says where no line has the number any longer", async () => {
    const { host } = open(workbook);
    await expect(host.goToLine("2026-009")).rejects.toThrow(HostFailure);
    await expect(host.goToLine("2026-009")).rejects.toThrow("没有找到编号为2026-009的一行");
  });
});

test("an annual workbook is read in one round trip as ever, the first time and every other", async () => {
  const { excel, host } = open(filled(reportOf(edition2021, {})));
  for (let times = 0; times < 2; times += 1) {
    const before = excel.roundTrips;
    expect((await host.read()).kind).toBe("report");
    expect(excel.roundTrips - before).toBe(1);
  }
});
