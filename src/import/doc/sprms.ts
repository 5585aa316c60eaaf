/**
 * Lists of changes of properties ([MS-DOC] 2.2.5, 2.6): each a number that says what is changed, and how long what follows
 * is.
 */

export interface Sprm {
  /** What it changes (2.6). */
  readonly code: number;
  readonly operand: DataView;
}

/** Lengths of operands by the three highest bits (2.2.5.1); six is said by the operand itself. */
const LENGTHS = [1, 1, 2, 4, 2, 2, undefined, 3] as const;

const DEFINE_TABLE = 0xd608;
const CHANGE_TABS = 0xc615;

/** The changes in their order; what is cut off at the end is none. */
export function* sprmsIn(list: Uint8Array): Generator<Sprm> {
  const view = new DataView(list.buffer, list.byteOffset, list.byteLength);
  for (let at = 0; at + 3 <= list.length;) {
    const code = view.getUint16(at, true);
    at += 2;
    const known = LENGTHS[code >> 13];
    const [prefix, length] = known === undefined ? said(view, at, code) : [0, known];
    at += prefix;
    if (at + length > list.length) return;
    yield { code, operand: new DataView(list.buffer, list.byteOffset + at, length) };
    at += length;
  }
}

/** How many bytes say a length, and which. */
function said(view: DataView, at: number, code: number): readonly [number, number] {
  if (code === DEFINE_TABLE && at + 2 <= view.byteLength) {
    return [2, Math.max(0, view.getUint16(at, true) - 1)];
  }
  const length = view.getUint8(at);
  // 255 tabs and more are counted in two halves, which no report has (2.9.184)
  return [1, code === CHANGE_TABS && length === 255 ? view.byteLength : length];
}
