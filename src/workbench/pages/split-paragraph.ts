/**
 * Cuts a paragraph where a sheet ends; what does not fit comes back as a paragraph that goes on with it.
 *
 * @param bottom where the text of the sheet ends, in pixels of the window
 * @returns null where not even one line fits, or all do
 */
export function splitParagraph(paragraph: HTMLElement, bottom: number): HTMLElement | null {
  const { top } = paragraph.getBoundingClientRect();
  const line = Number.parseFloat(getComputedStyle(paragraph).lineHeight);
  const fitting = Math.floor((bottom - top + 1) / line);
  if (fitting < 1) return null;
  const texts = textsOf(paragraph);
  const range = document.createRange();
  const lineOf = (place: number): number => {
    const [node, offset] = nodeAt(texts, place);
    range.setStart(node, offset);
    range.setEnd(node, offset + 1);
    const box = range.getBoundingClientRect();
    return Math.floor((box.top + box.height / 2 - top) / line);
  };
  const length = texts.reduce((sum, it) => sum + it.length, 0);
  let [low, high] = [0, length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (lineOf(middle) < fitting) low = middle + 1;
    else high = middle;
  }
  if (low === 0 || low === length) return null;
  const [node, offset] = nodeAt(texts, low);
  range.setStart(node, offset);
  range.setEndAfter(paragraph.lastChild ?? node);
  const rest = paragraph.cloneNode() as HTMLElement;
  rest.append(range.extractContents());
  rest.classList.add("continued");
  paragraph.classList.add("continues");
  return rest;
}

function textsOf(paragraph: HTMLElement): readonly Text[] {
  const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  return texts;
}

function nodeAt(texts: readonly Text[], place: number): readonly [Text, number] {
  let left = place;
  for (const text of texts) {
    if (left < text.length) return [text, left];
    left -= text.length;
  }
  throw new Error(`There is no character ${place} in the paragraph.`);
}
