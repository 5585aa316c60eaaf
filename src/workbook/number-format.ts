/** What a number format (ECMA-376 part 1, 18.8.30 and 18.8.31) makes of a number. */

/** The built-in formats of numbers; others show dates, times, or the number as it is. */
const BUILT_IN: ReadonlyMap<number, string> = new Map([
  [1, "0"],
  [2, "0.00"],
  [3, "#,##0"],
  [4, "#,##0.00"],
  [5, "#,##0"],
  [6, "#,##0"],
  [7, "#,##0.00"],
  [8, "#,##0.00"],
  [9, "0%"],
  [10, "0.00%"],
  [11, "0.00E+00"],
  [12, "# ?/?"],
  [13, "# ??/??"],
  [18, "h:mm"],
  [19, "h:mm"],
  [20, "h:mm"],
  [21, "h:mm"],
  [37, "#,##0"],
  [38, "#,##0"],
  [39, "#,##0.00"],
  [40, "#,##0.00"],
  [41, "#,##0"],
  [42, "#,##0"],
  [43, "#,##0.00"],
  [44, "#,##0.00"],
  [45, "mm:ss"],
  [46, "[h]:mm:ss"],
  [47, "mm:ss"],
  [48, "##0.0E+0"],
]);

export function builtInFormat(id: number): string {
  return BUILT_IN.get(id) ?? "General";
}

/** A float that was added up is off by less. */
const NEARLY = 1e-9;

/**
 * Whether one sees the number as it is, nothing at all, or another one: of another size (`0,` and `0%`), rounded, with
 * digits that are only printed (`"9"0`), or as a time. A zero that is not shown is taken for a zero.
 */
export function showing(code: string, value: number): "itself" | "nothing" | "otherwise" {
  const { sections, isConditional } = formatOf(code);
  if (isConditional) {
    return sections.every((section) => isFaithful(section, value)) ? "itself" : "otherwise";
  }
  const positive = sections[0] ?? BLANK;
  const section = value > 0 ? positive : (sections[value < 0 ? 1 : 2] ?? positive);
  if (section.isBlank && code.trim() !== "") return value === 0 ? "itself" : "nothing";
  return value === 0 || isFaithful(section, value) ? "itself" : "otherwise";
}

interface Section {
  readonly isBlank: boolean;
  /** Digits behind the point; null where what it shows is not the number, undefined where all of it is. */
  readonly decimals: number | null | undefined;
}

interface Format {
  readonly sections: readonly Section[];
  readonly isConditional: boolean;
}

const BLANK: Section = { isBlank: true, decimals: null };

/** A workbook has few formats and many cells; so do those of one place together. */
const MOST_KNOWN = 256;

const known = new Map<string, Format>();

function formatOf(code: string): Format {
  const before = known.get(code);
  if (before) return before;
  const sections = code.split(/;(?=(?:[^"]*"[^"]*")*[^"]*$)/u);
  const format: Format = {
    sections: sections.map((section) => ({
      isBlank: section.trim() === "",
      decimals: decimalsOf(section),
    })),
    isConditional: sections.some((section) => /\[[<>=]/u.test(section)),
  };
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(code, format);
  return format;
}

/** What a section prints beside the number; `_` and `*` leave room as wide as the next character, and `!` is Chinese Excel's `\`. */
const PRINTED = /"([^"]*)"|\[[^\]]*\]|[\\!](.)|[_*]./gu;

function decimalsOf(section: string): Section["decimals"] {
  const printed = Array.from(section.matchAll(PRINTED), ([, quoted, one]) => quoted ?? one ?? "");
  if (printed.some((text) => /[\d.,]/u.test(text))) return null;
  const bare = section.replace(PRINTED, "");
  if (/general|通用格式|@/iu.test(bare)) return undefined;
  if (!/[0#?]/u.test(bare)) return null;
  if (/[%/:]|E[+-]|[0#?],+(?![0#?,])/iu.test(bare)) return null;
  return /\.([0#?]*)/u.exec(bare)?.[1]?.length ?? 0;
}

function isFaithful({ decimals }: Section, value: number): boolean {
  if (decimals === null) return false;
  if (decimals === undefined || Number.isSafeInteger(value)) return true;
  const shown = Number(value.toFixed(Math.min(decimals, 20)));
  return Math.abs(shown - value) <= Math.abs(value) * NEARLY;
}
