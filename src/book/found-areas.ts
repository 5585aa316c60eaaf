/**
 * Which edition a workbook is of, and where its figures stand. The workbook says its edition; where that is lost,
 * the names of the cells tell it, and where they are lost too, the printed labels.
 */
import { type Edition, editions } from "../form/editions.ts";
import { onceFor, onceForEdition } from "../form/once-for.ts";
import { lastYearCells } from "../form/last-year.ts";
import { besideTable, narrativeParts } from "../form/parts.ts";
import {
  EXPLANATIONS_NAME,
  headKey,
  headKeys,
  lastYearKey,
  narrativeName,
} from "../layout/keys.ts";
import { sheetNames } from "../layout/sheet-names.ts";
import { UnreadableFile } from "../report/unreadable-file.ts";
import type { DefinedName, ReadableWorkbook, SheetArea } from "../workbook/workbook.ts";
import { labelledAreas } from "./labelled-areas.ts";
import { labelsLeftOver } from "./labels-left-over.ts";
import { misplacedNames } from "./misplaced.ts";
import { namedCells } from "./named-cells.ts";
import { statedEdition } from "./stated-edition.ts";

export interface FoundAreas {
  readonly edition: Edition;
  /** Where each figure, the head, the parts and the explanations stand, by their names (layout/keys.ts). */
  readonly areas: ReadonlyMap<string, SheetArea>;
  /** What was found by its label, since its name is lost or points elsewhere. */
  readonly byLabel: readonly string[];
  /** The texts beside tables that were added to a workbook of an older template, which has no names for them. */
  readonly added: readonly string[];
}

/** Fewer cells than half of an edition are no workbook of it. */
const LEAST_SHARE = 0.5;

/**
 * Finds the report in a workbook; undefined where it is not an official one.
 *
 * @throws UnreadableFile for a workbook of an edition that is not known here, however much of it is
 */
export function findAreas(workbook: ReadableWorkbook): FoundAreas | undefined {
  const stated = statedEdition(workbook);
  const found = byNames(workbook, stated) ?? byLabels(workbook, stated);
  if (found && found.byLabel.length > 0) refuseLabelsLeftOver(workbook, found);
  return found;
}

/** What a workbook of the edition holds, by name. */
export function wantedNames(edition: Edition): string[] {
  return [
    ...edition.cells.map(({ id }) => id),
    ...headKeys.map(headKey),
    ...narrativeParts.filter((part) => !besideTable(part)).map(narrativeName),
    EXPLANATIONS_NAME,
  ];
}

const textNames = narrativeParts.filter(besideTable).map(narrativeName);

/** What else a workbook holds; one of an older template lacks nothing without it. */
function otherNames(edition: Edition): string[] {
  return [...lastYearCells(edition).map(({ id }) => lastYearKey(id)), ...textNames];
}

const allNames = onceForEdition((edition): readonly string[] => [
  ...wantedNames(edition),
  ...otherNames(edition),
]);

/**
 * The edition of whose cells most were found, the one that the workbook states before others; undefined where that
 * is less than half of them.
 */
function editionIn(
  areasOf: (edition: Edition) => ReadonlyMap<string, SheetArea>,
  stated: Edition | undefined,
): Edition | undefined {
  const share = (edition: Edition): number => sharesIn(areasOf(edition))(edition);
  const candidates = stated ? [stated, ...editions] : editions;
  const [best] = [...candidates].sort((a, b) => share(b) - share(a));
  if (!best || share(best) < LEAST_SHARE) return undefined;
  if (stated === undefined || best === stated) return best;
  throw new UnreadableFile(
    `工作簿写明是${stated.id}版的表格，表格却是${best.id}版的，可能从别的工作簿复制过工作表，请用${best.id}版的空白模板新建，把数字和文字粘贴过去再打开。`,
  );
}

/** How many of an edition's cells are among the areas. */
const sharesIn = onceFor((areas: ReadonlyMap<string, SheetArea>) =>
  onceForEdition(({ cells }) => cells.filter(({ id }) => areas.has(id)).length / cells.length),
);

/** The sheets to which the names of a report point, whether or not they are there. */
export function namedSheets(workbook: Pick<ReadableWorkbook, "findNames">): ReadonlySet<string> {
  return pointedAt(namesIn(workbook)).sheets;
}

function namesIn(workbook: Pick<ReadableWorkbook, "findNames">): ReadonlyMap<string, DefinedName> {
  return workbook.findNames(SEARCHED_NAMES, TABLE_NAMES);
}

/** The edition whose names the workbook has; what has lost its name, or stands elsewhere, goes by its label. */
function byNames(workbook: ReadableWorkbook, stated: Edition | undefined): FoundAreas | undefined {
  const names = namesIn(workbook);
  const named = areasOf(workbook, names);
  const edition = editionIn(() => named, stated);
  if (!edition) return undefined;
  refuseNamesLeftOver(names, edition);
  const misplaced = misplacedNames(edition, namedCells(workbook, named));
  if (misplaced.length === 0 && hasAllNames(named)(edition)) {
    return { edition, areas: named, byLabel: [], added: [] };
  }
  const isPlaced = (name: string): boolean => named.has(name) && !misplaced.includes(name);
  const wanted = allNames(edition).filter((name) => !isPlaced(name));
  const areas = new Map([...named].filter(([name]) => isPlaced(name)));
  const labelled = labelledAreas(workbook, edition);
  for (const name of wanted) {
    const area = labelled.get(name);
    if (area) areas.set(name, area);
  }
  const found = wanted.filter((name) => labelled.has(name));
  const isAdded = (name: string): boolean => textNames.includes(name) && !names.has(name);
  return {
    edition,
    areas,
    byLabel: found.filter((name) => !isAdded(name)),
    added: found.filter(isAdded),
  };
}

const hasAllNames = onceFor((named: ReadonlyMap<string, SheetArea>) =>
  onceForEdition((edition) => allNames(edition).every((name) => named.has(name))),
);

/** Where the names point to, on sheets that there are. */
function areasOf(
  workbook: ReadableWorkbook,
  names: ReadonlyMap<string, DefinedName>,
): ReadonlyMap<string, SheetArea> {
  const { areas, sheets } = pointedAt(names);
  if (Array.from(sheets).every((sheet) => workbook.sheet(sheet))) return areas;
  return new Map([...areas].filter(([, area]) => workbook.sheet(area.sheet)));
}

/** Workbooks of one template have the same names: where they point to is one map, of which more is known by then. */
const pointedAt = onceFor((names: ReadonlyMap<string, DefinedName>) => {
  const areas = new Map<string, SheetArea>();
  for (const [name, { area }] of names) if (area) areas.set(name, area);
  return { areas, sheets: new Set(Array.from(areas.values(), ({ sheet }) => sheet)) };
});

/** Of an official workbook without names the tabs are left; other people's tables are read otherwise. */
function byLabels(workbook: ReadableWorkbook, stated: Edition | undefined): FoundAreas | undefined {
  const tabs: readonly string[] = Object.values(sheetNames);
  if (!workbook.sheets.some(({ name }) => tabs.includes(name))) return undefined;
  const found = new Map(editions.map((edition) => [edition, labelledAreas(workbook, edition)]));
  const edition = editionIn((it) => found.get(it) ?? new Map(), stated);
  const areas = edition && found.get(edition);
  return areas && { edition, areas, byLabel: [...areas.keys()], added: [] };
}

const SEARCHED_NAMES: ReadonlySet<string> = new Set(editions.flatMap(allNames));

/** With what the names of all figures begin, in every edition. */
const TABLE_NAMES = [
  ...new Set(editions.flatMap(({ tables }) => tables.map(({ id }) => `${id}.`))),
];

/** Ids are permanent, so a figure that no edition has is one of an edition to come. */
const namesLeftOver = onceFor((names: ReadonlyMap<string, DefinedName>): readonly string[] =>
  Array.from(names.keys()).filter(
    (name) =>
      TABLE_NAMES.some((beginning) => name.startsWith(beginning)) &&
      !editions.some(({ cellsById }) => cellsById.has(name)),
  ),
);

function refuseNamesLeftOver(
  names: ReadonlyMap<string, DefinedName>,
  { id: edition }: Edition,
): void {
  const unknown = namesLeftOver(names);
  const [first] = unknown;
  if (first === undefined) return;
  throw new UnreadableFile(
    `工作簿的表格比${edition}版多出${unknown.length}格（如“${first}”），可能是更新的表格，请更新本助手后再打开。`,
  );
}

function refuseLabelsLeftOver(workbook: ReadableWorkbook, { edition, areas }: FoundAreas): void {
  const [first, ...others] = labelsLeftOver(workbook, edition, areas);
  if (!first) return;
  const more = others.length > 0 ? `等${others.length + 1}处` : "";
  throw new UnreadableFile(
    `“${first.sheet}”${first.address}的“${shortened(first.text)}”${more}不是${edition.id}版表格的内容，如果是更新的表格，请更新本助手后再打开；如果是自行添加的，请移到表格以外再打开。`,
  );
}

function shortened(text: string): string {
  return text.length > 20 ? `${text.slice(0, 20)}…` : text;
}
