/** The year of a report as somebody types it. */
import type { Edition } from "../form/editions.ts";
import { editionForYear, FIRST_YEAR } from "../form/editions.ts";

export interface YearOfForm {
  readonly year: number;
  /** The tables that the year asks for. */
  readonly edition: Edition;
}

/** Why it is no year of the form; one sentence. */
export interface NoYear {
  readonly says: string;
}

/** Reads four digits of either width, with blanks around them. */
export function typedYear(text: string): YearOfForm | NoYear {
  const digits = text.trim().replace(/[０-９]/gu, (wide) => String(wide.charCodeAt(0) - 0xff10));
  if (!/^\d{4}$/u.test(digits)) return { says: `请填四位数的年份，例如${FIRST_YEAR + 6}。` };
  const year = Number(digits);
  const edition = editionForYear(year);
  return edition
    ? { year, edition }
    : { says: `统一格式的表格从${FIRST_YEAR}年度起才有，请填${FIRST_YEAR}年以后的年份。` };
}
