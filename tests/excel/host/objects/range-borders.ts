/** Range.format.borders */
import { formatArea } from "../../../../src/workbook/cell-address.ts";
import type { Border, Sheet } from "../model/sheet.ts";
import { FormatPart, type FormatTarget } from "./format-part.ts";
import { ServerObject } from "./server-object.ts";

export class BordersObject extends FormatPart {
  GetItem(edge: string): BorderObject {
    return new BorderObject(this.target, edge);
  }
}

/** One edge. It knows what was drawn around the same cells, not around their neighbours. */
class BorderObject extends ServerObject {
  readonly #sheet: Sheet;
  readonly #key: string;

  constructor({ sheet, areas }: FormatTarget, edge: string) {
    super();
    this.#sheet = sheet;
    this.#key = `${areas.map(formatArea).join()} ${edge}`;
  }

  #draw(change: Partial<Border>): void {
    this.#sheet.demand("allowFormatCells");
    this.#sheet.borders.set(this.#key, { ...this.#border, ...change });
  }

  get #border(): Border {
    return (
      this.#sheet.borders.get(this.#key) ?? { style: "None", color: "#000000", weight: "Thin" }
    );
  }

  get Style(): string {
    return this.#border.style;
  }

  set Style(style: string) {
    this.#draw({ style });
  }

  get Color(): string {
    return this.#border.color;
  }

  set Color(color: string) {
    this.#draw({ color });
  }

  get Weight(): string {
    return this.#border.weight;
  }

  set Weight(weight: string) {
    this.#draw({ weight });
  }
}
