/** What a style of the .docx is, and the ids by which paragraphs, runs and tables refer to styles. */

export interface Style {
  readonly id: string;
  readonly name: string;
  readonly basedOn?: string;
  readonly next?: string;
  /** Content of w:pPr. */
  readonly paragraph?: string;
  /** Content of w:rPr. */
  readonly run?: string;
}

/** Style ids that paragraphs, runs and tables refer to. */
export const STYLES = {
  title: "Title",
  heading1: "Heading1",
  heading2: "Heading2",
  body: "BodyText",
  runIn: "RunInHeading",
  strong: "Strong",
  draftMark: "DraftMark",
  signature: "Signature",
  date: "Date",
  oddFooter: "PageNumberOdd",
  evenFooter: "PageNumberEven",
  reviewTitle: "ReviewTitle",
  reviewHeading: "ReviewHeading",
  reviewText: "ReviewText",
  table: "FormTable",
} as const;

/** A length of whole characters must also be stated in twips: LibreOffice reads only these. */
const BODY_CHARACTER = 316;

export function ind(side: "firstLine" | "left" | "right", characters: number): string {
  const chars = Math.round(100 * characters);
  return `<w:ind w:${side}Chars="${chars}" w:${side}="${Math.round(BODY_CHARACTER * characters)}"/>`;
}

export function halfPoints(points: number): number {
  return Math.round(2 * points);
}

export function size(points: number): string {
  return `<w:sz w:val="${halfPoints(points)}"/><w:szCs w:val="${halfPoints(points)}"/>`;
}

/** Lines at an exact distance in points, so that heights depend on no font. */
export function exactly(points: number): string {
  return `w:line="${20 * points}" w:lineRule="exact"`;
}

/** `latin` sets digits and letters; 黑体 and 小标宋 set their own. */
export function fonts(eastAsia: string, latin = eastAsia): string {
  return `<w:rFonts w:ascii="${latin}" w:eastAsia="${eastAsia}" w:hAnsi="${latin}" w:cs="${latin}"/>`;
}

export const LATIN = "Times New Roman";
