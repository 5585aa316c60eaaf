/** Somebody's list as it is handed over: cells of text, sheet by sheet. */

/** Row by row; a cell that is merged downwards stands in each of its rows. */
export type ListRows = readonly (readonly string[])[];

export interface ListSheet {
  /** Empty where the file has no sheets. */
  readonly name: string;
  readonly rows: ListRows;
}
