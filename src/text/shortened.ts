/** Whether a text is another with characters left out, as people shorten names and labels: 市发改委, 市发展和改革委员会. */
export function isShortened(short: string, long: string): boolean {
  let at = 0;
  for (const character of short) {
    at = long.indexOf(character, at) + 1;
    if (at === 0) return false;
  }
  return true;
}

/** The same, whichever of the two is the short one. */
export function isEitherShortened(a: string, b: string): boolean {
  return a.length < b.length ? isShortened(a, b) : isShortened(b, a);
}
