/** What the elements of HTML are to whoever reads a page. */
import { attributeOf, ownText, type HtmlElement } from "./parse-page.ts";

/** What shows no text, or none of the report. */
export const SILENT: ReadonlySet<string> = new Set(
  "head title script style noscript noframes noembed template svg annotation annotation-xml iframe audio video canvas datalist meter progress rp".split(
    " ",
  ),
);

/** What stands small above a word. */
export const ANNOTATIONS: ReadonlySet<string> = new Set(["rt", "rtc"]);

/** Their own words are none of the report; the paragraphs and tables in one are, for it was left open. */
export const CONTROLS: ReadonlySet<string> = new Set(
  "select button object input textarea".split(" "),
);

/** What begins a new line and ends it; every other element, and those that nobody knows, run along in the line. */
export const BLOCKS: ReadonlySet<string> = new Set(
  "html body main article section nav aside header footer address hgroup h1 h2 h3 h4 h5 h6 div p pre blockquote center figure figcaption ul ol menu li dl dt dd form fieldset legend details dialog summary table caption colgroup thead tbody tfoot tr td th".split(
    " ",
  ),
);

/** Inputs that show their value as a text. */
const TYPED: ReadonlySet<string> = new Set("text number tel search".split(" "));

/** Fields of a form hold figures; those of a site ask for words. */
const FIGURE = /^[\s\d０-９.,，．]*$/u;

/** The figure that somebody has typed into a field; "" where it is none. */
export function figureTypedIn(control: HtmlElement): string {
  const typed = typedIn(control);
  return FIGURE.test(typed) ? typed.trim() : "";
}

function typedIn(control: HtmlElement): string {
  const { tagName } = control;
  if (tagName === "textarea") return ownText(control);
  const isTyped = TYPED.has((attributeOf(control, "type") ?? "text").toLowerCase());
  return tagName === "input" && isTyped ? (attributeOf(control, "value") ?? "") : "";
}

export function isInCell({ tagName }: HtmlElement): boolean {
  return tagName === "td" || tagName === "th";
}
