/** How wide a text is: Chinese characters are twice as wide as digits and Latin letters. */

/** In full-width characters, as Chinese type prints it: “”, — and … are as wide as characters. */
export function widthInPrint(text: string): number {
  let width = 0;
  for (const character of text) width += character < "\u0100" ? 0.5 : 1;
  return width;
}

/** In columns, as sheets and terminals show it: “”, — and … take one, a Chinese character two. */
export function widthInColumns(text: string): number {
  let width = 0;
  for (const character of text) width += character.charCodeAt(0) < 0x2e80 ? 1 : 2;
  return width;
}
