/** A notice of one page: to one unit, with a list, signed. */
export interface Notice {
  /** In lines that read well. */
  readonly title: readonly string[];
  /** The unit that it is written to. */
  readonly to: string;
  readonly opening: string;
  /** Numbered where there are several. */
  readonly items: readonly string[];
  readonly closing: string;
  readonly organ: string;
  /** As printed: 2026年1月20日. */
  readonly date: string;
}

/** The items as they are read. */
export function numbered(items: readonly string[]): string[] {
  return items.length > 1 ? items.map((text, i) => `${i + 1}.${text}`) : [...items];
}
