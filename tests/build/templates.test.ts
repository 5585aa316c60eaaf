/** The committed templates are what the form gives, and sound. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { buildRegister } from "../../src/build/build-register.ts";
import { letterFiles, templateFiles, workbookFiles } from "../../src/build/template-files.ts";
import { dayNumber } from "../../src/calendar/day-number.ts";
import { publishedCalendar } from "../../src/calendar/working-calendar.ts";
import { editionOf } from "../../src/form/editions.ts";
import { CALENDAR_SHEET } from "../../src/layout/register/calendar-sheet.ts";
import { CALENDAR_FROM, CALENDAR_TO } from "../../src/layout/register/day-cells.ts";
import { calendar } from "../../src/layout/register/keys.ts";
import { planRegister, REGISTER_TEMPLATE } from "../../src/layout/register/plan-register.ts";
import { open } from "../support/workbooks.ts";
import { workbookFaults } from "../support/check-workbook.ts";
import { casesOf, turnOf } from "../support/long-matrix.ts";
import { openXmlErrors } from "../support/open-xml.ts";

const ROOT = join(__dirname, "../..");
const all = templateFiles.map(({ path, build }) => [path, build] as const);
const files = workbookFiles.map(({ path }) => path);

/** By what they are called. */
const contracts = [
  ["台账", "ogi-register/1"],
  ["汇总表", "ogi-collection/1"],
  ["整改清单", "ogi-rectification/1"],
] as const;

/** The lines of a register are all alike, so that the first stands for the thousand. */
async function standIn(path: string): Promise<Uint8Array> {
  return path === REGISTER_TEMPLATE ? buildRegister("first") : readFileSync(join(ROOT, path));
}

describe("templates", () => {
  test.each(all)(
    "%s is byte for byte what the form gives",
    async (path, build) => {
      const built = Buffer.from(await build());
      expect(built.equals(readFileSync(join(ROOT, path)))).toBe(true);
    },
    30_000,
  );

  test.each(files)("%s has none of the faults that validators miss", async (path) => {
    expect(workbookFaults(await standIn(path))).toEqual([]);
  });

  test.each(files)("%s is valid Open XML", async (path) => {
    const whole = readFileSync(join(ROOT, path));
    for (const bytes of turnOf([await standIn(path), whole], 0)) {
      expect(openXmlErrors(bytes, "年报.xlsx")).toEqual([]);
    }
  });

  test.each(files)("%s holds nothing but cells, and says what it is", (path) => {
    const parts = unzipSync(readFileSync(join(ROOT, path)));
    const unwanted = /chart|comment|pivot|slicer|webextension|vmlDrawing|macro|calcChain/iu;
    expect(Object.keys(parts).filter((part) => unwanted.test(part))).toEqual([]);
    const custom = strFromU8(parts["docProps/custom.xml"] ?? new Uint8Array());
    expect(custom).toContain('name="ogi.schema"');
    const contract = contracts.find(([name]) => path.includes(name))?.[1];
    expect(custom).toContain(contract ?? "ogi-annual-report/1");
    expect(custom).toContain('name="ogi.edition"');
  });

  test("the folder of letters holds one for every letter and nothing else", () => {
    const names = readdirSync(join(ROOT, "templates/文书")).map((name) => `templates/文书/${name}`);
    expect(names.sort()).toEqual(letterFiles.map(({ path }) => path).sort());
  });

  test.each(casesOf(letterFiles.map(({ path }) => path)))(
    "%s is a valid Word file",
    (path) => {
      expect(openXmlErrors(readFileSync(join(ROOT, path)), "文书.docx")).toEqual([]);
    },
    30_000,
  );
});

test("the hidden calendar of the register shows its counts before any program has calculated them", () => {
  const workbook = open(readFileSync(join(ROOT, REGISTER_TEMPLATE)));
  const { places } = planRegister(editionOf("2021"));
  const first = places.get(calendar.worked);
  const days = dayNumber(CALENDAR_TO) - dayNumber(CALENDAR_FROM) + 1;
  const shown = workbook.readSheet(CALENDAR_SHEET);
  const counts = Array.from(
    { length: days },
    (_, i) => shown.at((first?.row ?? 0) - 1 + i, (first?.column ?? 0) - 1)?.value,
  );
  let sum = 0;
  const expected = counts.map((_, i) => {
    sum += publishedCalendar(dayNumber(CALENDAR_FROM) + i).isWorked ? 1 : 0;
    return sum;
  });
  expect(counts).toEqual(expected);
});
