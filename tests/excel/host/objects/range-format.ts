/** Range.format with its fill, font and protection. */
import { columnsOf, common, FormatPart, rowsOf } from "./format-part.ts";
import { BordersObject } from "./range-borders.ts";

export class RangeFormatObject extends FormatPart {
  get Fill(): FillObject {
    return new FillObject(this.target);
  }

  get Font(): FontObject {
    return new FontObject(this.target);
  }

  get Protection(): FormatProtectionObject {
    return new FormatProtectionObject(this.target);
  }

  get Borders(): BordersObject {
    return new BordersObject(this.target);
  }

  get WrapText(): boolean | null {
    return this.read("wrapText");
  }

  set WrapText(value: boolean | null) {
    this.change("wrapText", value);
  }

  get HorizontalAlignment(): string | null {
    return this.read("horizontalAlignment");
  }

  set HorizontalAlignment(value: string | null) {
    this.change("horizontalAlignment", value);
  }

  get VerticalAlignment(): string | null {
    return this.read("verticalAlignment");
  }

  set VerticalAlignment(value: string | null) {
    this.change("verticalAlignment", value);
  }

  get RowHeight(): number | null {
    const { sheet, areas } = this.target;
    return common(areas.flatMap(rowsOf).map((row) => sheet.row(row).height));
  }

  set RowHeight(height: number | null) {
    if (height === null) return;
    const { sheet, areas } = this.target;
    sheet.demand("allowFormatRows");
    for (const row of areas.flatMap(rowsOf)) sheet.rows.set(row, { ...sheet.row(row), height });
  }

  get ColumnWidth(): number | null {
    const { sheet, areas } = this.target;
    return common(areas.flatMap(columnsOf).map((it) => sheet.columnWidths.get(it) ?? 48));
  }

  set ColumnWidth(width: number | null) {
    if (width === null) return;
    const { sheet, areas } = this.target;
    sheet.demand("allowFormatColumns");
    for (const column of areas.flatMap(columnsOf)) sheet.columnWidths.set(column, width);
  }

  /** Nobody measures letters here. */
  AutofitColumns(): void {
    return;
  }

  AutofitRows(): void {
    return;
  }
}

class FillObject extends FormatPart {
  /** Excel calls no fill white. */
  get Color(): string | null {
    return common(this.formats().map(({ fill }) => fill ?? "#FFFFFF"));
  }

  set Color(value: string | null) {
    this.change("fill", value?.toUpperCase() ?? null);
  }

  Clear(): void {
    this.apply({ fill: null });
  }
}

class FontObject extends FormatPart {
  get Color(): string | null {
    return this.read("fontColor");
  }

  set Color(value: string | null) {
    this.change("fontColor", value?.toUpperCase() ?? null);
  }

  get Name(): string | null {
    return this.read("fontName");
  }

  set Name(value: string | null) {
    this.change("fontName", value);
  }

  get Size(): number | null {
    return this.read("fontSize");
  }

  set Size(value: number | null) {
    this.change("fontSize", value);
  }

  get Bold(): boolean | null {
    return this.read("bold");
  }

  set Bold(value: boolean | null) {
    this.change("bold", value);
  }

  get Italic(): boolean | null {
    return this.read("italic");
  }

  set Italic(value: boolean | null) {
    this.change("italic", value);
  }
}

class FormatProtectionObject extends FormatPart {
  get Locked(): boolean | null {
    return this.read("locked");
  }

  /** Never on a protected sheet, whatever it allows. */
  set Locked(value: boolean | null) {
    this.target.sheet.demand();
    this.change("locked", value);
  }
}
