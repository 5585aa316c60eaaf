/** What differs between the programs that show the pane. */
export interface Platform {
  /** Files can be downloaded; where they cannot, that fails without a word (Excel for Mac and iPad). */
  readonly downloads: boolean;
}
