/** Reads the workbook with the cells of these sheets; of the others it knows the names only. */
export type ReadSheets<W> = (sheets: readonly string[]) => Promise<W>;

/** Finds in a workbook what is changed there, a report or a register. */
export interface Finder<W, O extends { readonly workbook: W }> {
  /** The sheets on which it lay when it was last read. */
  readonly sheets: readonly string[];
  /** @throws HostFailure when the workbook has none */
  openWith(read: ReadSheets<W>): Promise<O>;
  /** Undefined where sheets that were not read may have some of it. */
  openedIn(workbook: W): O | undefined;
}
