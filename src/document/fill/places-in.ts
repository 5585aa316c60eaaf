/** The places that a template names, `{申请人}`, in braces of either width. */

export interface PlaceInText {
  /** Without blanks. */
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

export interface PlacesInText {
  readonly places: readonly PlaceInText[];
  /** The beginnings of what has one brace only. */
  readonly unclosed: readonly string[];
}

const PLACE = /[{｛]([^{}｛｝\n]*)[}｝]/gu;
const BRACE = /[{}｛｝]/u;

/** How much of a text is quoted. */
const EXCERPT = 12;

export function placesIn(text: string): PlacesInText {
  const places: PlaceInText[] = [];
  const unclosed: string[] = [];
  let done = 0;
  const between = (start: number, end: number): void => {
    const lone = text.slice(start, end).search(BRACE);
    const [line = ""] = text.slice(start + lone, start + lone + EXCERPT).split("\n");
    if (lone >= 0) unclosed.push(line.trim());
  };
  for (const match of text.matchAll(PLACE)) {
    between(done, match.index);
    done = match.index + match[0].length;
    places.push({ name: (match[1] ?? "").replace(/\s/gu, ""), start: match.index, end: done });
  }
  between(done, text.length);
  return { places, unclosed };
}
