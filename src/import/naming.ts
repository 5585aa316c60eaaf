/** How many cells one sentence names. */
const MOST_NAMED = 5;

/** So many, what is with them, and which they are; no sentence where there are none. */
export function naming(names: readonly string[], sentence: string): string[] {
  if (names.length === 0) return [];
  const more = names.length > MOST_NAMED ? "等" : "";
  const named = names.slice(0, MOST_NAMED).map(shorten).join("；");
  return [`${names.length}${sentence}：${named}${more}。`];
}

function shorten(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
