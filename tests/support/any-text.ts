/** Text of any characters. fast-check's own strings of unit "binary" list all of them first, which takes over a second in each file. */
import fc from "fast-check";

const LAST = 0x10ffff;
const SURROGATES = { first: 0xd800, last: 0xdfff } as const;

const character = fc
  .integer({ min: 0, max: LAST - (SURROGATES.last - SURROGATES.first + 1) })
  .map((at) => (at < SURROGATES.first ? at : at + SURROGATES.last - SURROGATES.first + 1))
  .map((code) => String.fromCodePoint(code));

export function anyText(length: { readonly minLength?: number; readonly maxLength: number }) {
  return fc.array(character, length).map((characters) => characters.join(""));
}
