/** Numbers as OFD writes them in one attribute or text, with blanks between them. */

/** Those of a list (GB/T 33190—2016, table 2: ST_Array, ST_Box, ST_Pos); colours may be written `#ff`. */
export function numbersIn(list = ""): number[] {
  return wordsIn(list).map(numberOf);
}

function wordsIn(list: string): string[] {
  return list.split(/[\s,]+/u).filter((word) => word !== "");
}

function numberOf(word: string): number {
  const value = word.startsWith("#") ? Number.parseInt(word.slice(1), 16) : Number(word);
  return Number.isFinite(value) ? value : 0;
}

/** One number; undefined where there is none. */
export function numberIn(word: string | undefined): number | undefined {
  const value = word === undefined || word.trim() === "" ? NaN : Number(word);
  return Number.isFinite(value) ? value : undefined;
}

/**
 * How far each letter is from the one before (11.3): `g 3 2.5 1.2` is 2.5, 2.5, 2.5, 1.2.
 *
 * @param most how many are asked for, however many there are said to be
 */
export function distancesIn(list: string | undefined, most: number): number[] {
  const distances: number[] = [];
  const words = wordsIn(list ?? "");
  for (let i = 0; i < words.length && distances.length < most; i += 1) {
    if (words[i] !== "g") {
      distances.push(numberOf(words[i] ?? ""));
      continue;
    }
    const [count, value] = [numberOf(words[i + 1] ?? ""), numberOf(words[i + 2] ?? "")];
    for (let n = 0; n < count && distances.length < most; n += 1) distances.push(value);
    i += 2;
  }
  return distances;
}
