/** The template of an annual report as bytes. */
import type { Edition } from "../form/editions.ts";
import { planWorkbook } from "../layout/plan-workbook.ts";
import { buildWorkbook } from "./build-workbook.ts";

interface TemplateOptions {
  /** Every input of the tables holds 0. */
  readonly zeros: boolean;
}

/** The template of an edition, byte for byte the same every time. */
export function buildTemplate(edition: Edition, { zeros }: TemplateOptions): Promise<Uint8Array> {
  const inputs = edition.cells.filter(({ computed }) => zeros && !computed);
  return buildWorkbook(planWorkbook(edition), new Map(inputs.map(({ id }) => [id, 0])));
}
