import { simplifierOf } from "../text/simplified.ts";

/** The text with the words of the form, its labels, headings and titles, as the form prints them; as long as before. */
export const { simplified } = simplifierOf(
  "爲为舉举體体減减動动後后複复況况穩稳糾纠納纳編编補补訪访購购這这採采係系獲获廳厅員员",
);
