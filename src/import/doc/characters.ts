/** How characters look, as lists of changes say it ([MS-DOC] 2.6.1). */
import type { Look } from "../word/look.ts";
import { colourAt, oldShading, penOf, shadingAt } from "./colours.ts";
import { sprmsIn } from "./sprms.ts";

/** What besides its look says of a run what it is. */
export interface CharacterRun {
  readonly look: Look;
  readonly isDeleted: boolean;
  /** Its characters stand for something else, as 1 for a picture. */
  readonly isSpecial: boolean;
  /** The picture is none, but what a form remembers. */
  readonly isData: boolean;
}

type Changeable = { -readonly [K in keyof Look]: Look[K] };

const STYLE = 0x4a30;
const [DELETED, SPECIAL, DATA] = [0x0800, 0x0855, 0x0806];
const HIGHLIGHT = 0x2a0c;

/** What one change makes of a look; a switch is also what the style says, or its contrary. */
type Change = (look: Changeable, operand: DataView, style: Look) => void;

const CHANGES: ReadonlyMap<number, Change> = new Map<number, Change>([
  [0x0837, (look, operand, style) => (look.strike = isOn(operand, style.strike))],
  [0x083c, (look, operand, style) => (look.vanish = isOn(operand, style.vanish))],
  [0x2a53, (look, operand, style) => (look.dstrike = isOn(operand, style.dstrike))],
  [0x4a43, (look, operand) => (look.size = operand.getUint16(0, true))],
  [0x4852, (look, operand) => (look.width = operand.getUint16(0, true))],
  [0x8840, (look, operand) => (look.spacing = operand.getInt16(0, true) / 20)], // from twips
  [0x4845, (look, operand) => (look.position = operand.getInt16(0, true))],
  [0x2a48, (look, operand) => (look.vertAlign = RAISED[operand.getUint8(0)] ?? "baseline")],
  [0x2a42, (look, operand) => (look.ink = penOf(operand.getUint8(0)))],
  [0x6870, (look, operand) => (look.ink = colourAt(operand, 0))],
  [0x4866, (look, operand) => (look.ground = oldShading(operand.getUint16(0, true)))],
  [0xca71, (look, operand) => (look.ground = shadingAt(operand, 0))],
]);

const RAISED = ["baseline", "superscript", "subscript"];

function isOn(operand: DataView, ofStyle = false): boolean {
  const said = operand.getUint8(0);
  return said >= 0x80 ? ofStyle !== (said === 0x81) : said === 1;
}

/**
 * The look after changes.
 *
 * @param styleLook of a character style, by its number
 */
export function lookAfter(
  base: Look,
  lists: readonly Uint8Array[],
  styleLook: (style: number) => Look = () => ({}),
): Look {
  return runAfter(base, lists, styleLook).look;
}

/** The same, and what the run is. */
export function runAfter(
  base: Look,
  lists: readonly Uint8Array[],
  styleLook: (style: number) => Look,
): CharacterRun {
  const sprms = lists.flatMap((list) => [...sprmsIn(list)]);
  const named = sprms.findLast(({ code }) => code === STYLE);
  const style = named ? { ...base, ...styleLook(named.operand.getUint16(0, true)) } : base;
  const look: Changeable = { ...style };
  const flags = { [DELETED]: false, [SPECIAL]: false, [DATA]: false };
  let pen = 0;
  for (const { code, operand } of sprms) {
    if (code in flags) flags[code] = isOn(operand);
    else if (code === HIGHLIGHT) pen = operand.getUint8(0);
    else CHANGES.get(code)?.(look, operand, style);
  }
  if (pen !== 0) look.ground = penOf(pen);
  return {
    look,
    isDeleted: flags[DELETED] === true,
    isSpecial: flags[SPECIAL] === true,
    isData: flags[DATA] === true,
  };
}
