/**
 * What an edition of the official form is: three tables, each of blocks of rows and columns.
 *
 * An edition is written as data (edition-2019.ts, edition-2021.ts) and compiled once into its cells.
 */

export type TableId = "proactiveDisclosure" | "requests" | "disputes";

/** Permanent name of a cell: key in JSON, defined name in a workbook, anchor of findings. */
export type CellId = `${TableId}.${string}`;

/** `signedCount` is the 2019 column 本年增/减: positive, negative or zero. */
export type CellKind = "count" | "signedCount" | "tenThousandYuan";

/** What a row or a column means to the rules, which name roles and never ids. */
export type Role =
  // rows of table two
  | "rules"
  | "normativeDocuments"
  | "licensing"
  | "otherServices"
  | "penalties"
  | "compulsion"
  // columns of table two, edition 2021
  | "issued"
  | "repealed"
  | "inForce"
  | "decisions"
  | "fees"
  // columns of table two, edition 2019
  | "newlyMade"
  | "newlyDisclosed"
  | "totalDisclosed"
  | "itemsLastYear"
  | "changeThisYear"
  | "projects"
  | "amount"
  // rows of table three, in the order of its printed balance
  | "received"
  | "carriedIn"
  | "handled"
  | "carriedOut"
  // results of table three, and the group （三）
  | "disclosed"
  | "partlyDisclosed"
  | "notDisclosed"
  | "administrativeInquiry"
  | "repeatRequest"
  | "notSupplemented"
  | "feeUnpaid"
  // rows of table four
  | "reconsideration"
  | "directLitigation"
  | "afterReconsideration"
  // columns of table four
  | "corrected"
  | "pending";

/** A row or a column of a table, or a group of them, as printed. */
export interface Line {
  /** Segment of the cell ids. */
  readonly key: string;
  /** Label, verbatim from the notice. */
  readonly label: string;
  /** How messages name it where the label is long. */
  readonly short?: string;
  readonly role?: Role;
  /** Kind of the cells of a column; `count` unless said. */
  readonly kind?: CellKind;
  /** The sum of all its sibling lines and the lines within them. */
  readonly total?: true;
  readonly lines?: readonly Line[];
  /** A group that is only printed: the ids of its lines leave its key out. */
  readonly printedOnly?: true;
}

export interface Block {
  /** Segment of the cell ids; the empty string where a table is one block. */
  readonly key: string;
  /** Caption row over the block (第二十条第（一）项). */
  readonly caption?: string;
  readonly rows: readonly Line[];
  readonly columns: readonly Line[];
}

export interface Table {
  readonly id: TableId;
  /** 表二, 表三, 表四: as messages name it. */
  readonly name: string;
  /** Printed over the row labels: 信息内容, or the note of the balance. */
  readonly corner?: string;
  /** Printed over all columns: 申请人情况. */
  readonly columnsHeading?: string;
  /** Table four prints its rows side by side, as groups of columns over one row of figures. */
  readonly across?: true;
  readonly blocks: readonly Block[];
}

/** What a data file of an edition states. */
interface EditionData<Id extends string> {
  /** Permanent: it stands in JSON and in workbooks. */
  readonly id: Id;
  /** Document number of the notice that prescribes the form. */
  readonly notice: string;
  /** The first report year that uses it; it is used until the next edition begins. */
  readonly firstYear: number;
  readonly tables: readonly [Table, Table, Table];
}

/** A line with no lines of its own, and the groups that it stands in, outermost first. */
export interface Leaf {
  readonly line: Line;
  readonly groups: readonly Line[];
  /** The keys of the groups and of the line, joined: `outcomes.notDisclosed.stateSecrets`. */
  readonly key: string;
}

/** One figure of the form. */
export interface Cell {
  readonly id: CellId;
  readonly table: Table;
  readonly block: Block;
  readonly row: Leaf;
  readonly column: Leaf;
  readonly kind: CellKind;
  /** A total, which the form computes from other cells. */
  readonly computed: boolean;
  /** Position among the cells of the edition, in printed order. */
  readonly index: number;
}

/** A row of a table with its cells, in printed order. */
export interface Row {
  readonly table: Table;
  readonly block: Block;
  readonly row: Leaf;
  readonly cells: readonly Cell[];
}

/** An edition of that id; `Edition` in editions.ts is any of the list. */
export interface EditionOf<Id extends string> extends EditionData<Id> {
  readonly rows: readonly Row[];
  /** All cells in printed order. */
  readonly cells: readonly Cell[];
  readonly cellsById: ReadonlyMap<string, Cell>;
}

/** Joins the segments of an id, leaving out the empty ones. */
export function joinKeys(...keys: readonly string[]): string {
  return keys.filter((key) => key !== "").join(".");
}

function idKey(group: Line): string {
  return group.printedOnly ? "" : group.key;
}

/** The leaves of a tree of lines, in printed order. */
export function leavesOf(lines: readonly Line[], groups: readonly Line[] = []): Leaf[] {
  return lines.flatMap((line) =>
    line.lines
      ? leavesOf(line.lines, [...groups, line])
      : [{ line, groups, key: joinKeys(...groups.map(idKey), line.key) }],
  );
}

/** Compiles the data of an edition into its rows and cells. */
export function compileEdition<Id extends string>(data: EditionData<Id>): EditionOf<Id> {
  let index = 0;
  const rows = data.tables.flatMap((table) =>
    table.blocks.flatMap((block) =>
      leavesOf(block.rows).map((row): Row => {
        const cells = leavesOf(block.columns).map((column): Cell => ({
          id: `${table.id}.${joinKeys(block.key, row.key, column.key)}`,
          table,
          block,
          row,
          column,
          kind: column.line.kind ?? "count",
          computed: Boolean(row.line.total ?? column.line.total),
          index: index++,
        }));
        return { table, block, row, cells };
      }),
    ),
  );
  const cells = rows.flatMap((row) => row.cells);
  return { ...data, rows, cells, cellsById: new Map(cells.map((cell) => [cell.id, cell])) };
}
