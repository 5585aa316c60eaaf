/**
 * Cuts a table between two of its parts where a sheet ends, with its head anew on the next; tables three and four are
 * printed whole.
 *
 * @param box the table in its box
 * @param bottom where the text of the sheet ends, in pixels of the window
 * @returns null where the table stays whole
 */
export function splitTable(box: HTMLElement, bottom: number): HTMLElement | null {
  const table = box.querySelector("table");
  if (!table || table.matches(".requests, .disputes")) return null;
  const bodies = [...table.tBodies];
  const end = bodies.findIndex((it) => it.getBoundingClientRect().bottom > bottom + 1);
  if (end < 1) return null;
  const rest = box.cloneNode() as HTMLElement;
  const next = table.cloneNode() as HTMLTableElement;
  const repeated = [...table.querySelectorAll(":scope > colgroup, :scope > thead")];
  next.append(...repeated.map((it) => it.cloneNode(true)), ...bodies.slice(end));
  rest.append(next);
  return rest;
}
