/** How wide a text is, in full-width characters: digits and Latin letters count half. */
export function textWidth(text: string): number {
  let width = 0;
  for (const character of text) width += character < "\u0100" ? 0.5 : 1;
  return width;
}
