/** Several registers of one year that are counted as one: those of offices that each keep their own. */
import { UnreadableFile } from "../report/unreadable-file.ts";
import type { Register } from "./register.ts";

/** A register and the file that it was read from. */
export interface NamedRegister {
  readonly file: string;
  readonly register: Register;
}

/**
 * One register of all lines, cases and documents.
 *
 * @throws UnreadableFile naming both files where year or edition differ, or a number stands in both
 */
export function mergeRegisters(registers: readonly [NamedRegister, ...NamedRegister[]]): Register {
  const [first] = registers;
  for (const other of registers) assertSameForm(first, other);
  const list = registers.map(({ register }) => register);
  const merged: Register = {
    ...first.register,
    requests: list.flatMap(({ requests }) => requests),
    cases: list.flatMap(({ cases }) => cases),
    documents: list.flatMap(({ documents }) => documents),
    holidays: {
      years: [...new Set(list.flatMap(({ holidays }) => holidays.years))],
      rest: [...new Set(list.flatMap(({ holidays }) => holidays.rest))],
      work: [...new Set(list.flatMap(({ holidays }) => holidays.work))],
    },
    explanations: list.flatMap(({ explanations }) => explanations),
  };
  for (const part of ["requests", "cases", "documents"] as const) assertOnce(registers, part);
  return merged;
}

function assertSameForm(one: NamedRegister, other: NamedRegister): void {
  const [a, b] = [one.register, other.register];
  if (a.year === b.year && a.edition === b.edition) return;
  const form = ({ file, register: { year, edition } }: NamedRegister): string =>
    `${file}是${year}年、${edition}版`;
  throw new UnreadableFile(`${form(one)}，${form(other)}，不能合在一起计数，请分别计数。`);
}

/** Within one register it is a finding; between two nobody can tell which of them is meant. */
function assertOnce(
  registers: readonly NamedRegister[],
  part: "requests" | "cases" | "documents",
): void {
  const seen = new Map<string, string>();
  for (const { file, register } of registers) {
    for (const { number } of register[part]) {
      const other = seen.get(number);
      if (other !== undefined && other !== file) {
        throw new UnreadableFile(
          `${other}和${file}里都有编号${number}，合在一起无法区分，请先改成不重复的编号。`,
        );
      }
    }
    for (const { number } of register[part]) seen.set(number, file);
  }
}
