/** How a cell looks, and whether the protection of its sheet covers it. */
export interface CellFormat {
  readonly locked: boolean;
  readonly numberFormat: string;
  /** `#RRGGBB`; null is no fill. */
  readonly fill: string | null;
  readonly fontColor: string;
  readonly fontName: string;
  readonly fontSize: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly wrapText: boolean;
  readonly horizontalAlignment: string;
  readonly verticalAlignment: string;
}

/** Of a cell that nobody has formatted. */
export const PLAIN: CellFormat = {
  locked: true,
  numberFormat: "General",
  fill: null,
  fontColor: "#000000",
  fontName: "等线",
  fontSize: 11,
  bold: false,
  italic: false,
  wrapText: false,
  horizontalAlignment: "General",
  verticalAlignment: "Center",
};
