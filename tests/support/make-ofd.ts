/** Small OFD files (GB/T 33190—2016) made by hand: the objects of each page as text, zipped by fflate. */
import { strToU8, zipSync } from "fflate";

export interface MadeOfd {
  /** How the elements are written; real producers write any prefix, and two namespaces. */
  readonly prefix?: string;
  readonly namespace?: string;
  /** Inside the layer of a template behind every page. */
  readonly template?: string;
  /** Inside `<Res>` of the document. */
  readonly resources?: string;
  /** Left, top, width and height of every page, in millimetres. */
  readonly sheet?: string;
  /** Whole parts that replace the made ones, or come along. */
  readonly parts?: Readonly<Record<string, string | Uint8Array>>;
}

const SHEET = "0 0 210 297";

/** A file whose pages hold these objects, written without prefixes: `<TextObject …>`. */
export function makeOfd(
  pages: readonly string[],
  {
    prefix = "ofd:",
    namespace = "http://www.ofdspec.org/2016",
    template,
    resources = "",
    sheet = SHEET,
    parts = {},
  }: MadeOfd = {},
): Uint8Array {
  const xmlns = prefix === "" ? "xmlns" : `xmlns:${prefix.replace(":", "")}`;
  const written = (root: string, content: string): string =>
    `<?xml version="1.0" encoding="UTF-8"?>\n` +
    `<${root}>${content}</${root}>`
      .replaceAll(/<(\/?)(?=[A-Z])/gu, `<$1${prefix}`)
      .replace(`<${prefix}${root}`, `<${prefix}${root} ${xmlns}="${namespace}"`);
  const layer = (content: string): string =>
    `<Area><PhysicalBox>${sheet}</PhysicalBox></Area><Content><Layer ID="1" Type="Body">${content}</Layer></Content>`;
  const use = template === undefined ? "" : `<Template TemplateID="2" ZOrder="Background"/>`;
  const listed = pages.map(
    (_, i) => `<Page ID="${10 + i}" BaseLoc="Pages/Page_${i}/Content.xml"/>`,
  );
  const made: Record<string, string | Uint8Array> = {
    "OFD.xml": written(
      "OFD",
      `<DocBody><DocInfo><DocID>1</DocID></DocInfo><DocRoot>Doc_0/Document.xml</DocRoot></DocBody>`,
    ),
    "Doc_0/Document.xml": written(
      "Document",
      `<CommonData><MaxUnitID>9999</MaxUnitID><PageArea><PhysicalBox>${SHEET}</PhysicalBox></PageArea>` +
        `<PublicRes>PublicRes.xml</PublicRes>` +
        (template === undefined ? "" : `<TemplatePage ID="2" BaseLoc="Tpls/Tpl_0/Content.xml"/>`) +
        `</CommonData><Pages>${listed.join("")}</Pages>`,
    ),
    "Doc_0/PublicRes.xml": written("Res", resources),
    ...(template !== undefined && {
      "Doc_0/Tpls/Tpl_0/Content.xml": written("Page", layer(template)),
    }),
    ...Object.fromEntries(
      pages.map((page, i) => [
        `Doc_0/Pages/Page_${i}/Content.xml`,
        written("Page", `${use}${layer(page)}`),
      ]),
    ),
    ...parts,
  };
  return zipSync(
    Object.fromEntries(
      Object.entries(made).map(([name, it]) => [name, typeof it === "string" ? strToU8(it) : it]),
    ),
  );
}

let ids = 100;

/** A text that begins at a place, its letters half as wide as they are high, or as wide. */
export function ofdText(
  text: string,
  { x, y, size = 4, attributes = "", inside = "" }: OfdText,
): string {
  const distances = Array.from(
    text,
    (letter) => (/[\u0000-\u024f]/u.test(letter) ? 0.5 : 1) * size,
  );
  return (
    `<TextObject ID="${(ids += 1)}" Boundary="${x} ${y - size} 200 ${1.3 * size}" Font="3" Size="${size}" ${attributes}>${inside}` +
    `<TextCode X="0" Y="${size}" DeltaX="${distances.slice(0, -1).join(" ")}">${escaped(text)}</TextCode></TextObject>`
  );
}

interface OfdText {
  readonly x: number;
  /** Of the line on which it stands. */
  readonly y: number;
  readonly size?: number;
  readonly attributes?: string;
  /** Before the letters: `<FillColor Value="255 255 255"/>`. */
  readonly inside?: string;
}

export function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
}

/** A line from one place to another. */
export function ofdLine([x, y]: Place, [x2, y2]: Place, width = 0.25): string {
  return (
    `<PathObject ID="${(ids += 1)}" Boundary="${x} ${y} ${x2 - x} ${y2 - y}" LineWidth="${width}">` +
    `<AbbreviatedData>M 0 0 L ${x2 - x} ${y2 - y}</AbbreviatedData></PathObject>`
  );
}

type Place = readonly [x: number, y: number];

interface OfdPicture {
  /** Of the file among the resources, and how it is named there. */
  readonly id: number;
  readonly file: string;
  readonly bytes: Uint8Array;
}

/** What brings pictures along as the resources of a document. */
export function ofdPictures(
  pictures: readonly OfdPicture[],
): Required<Pick<MadeOfd, "resources" | "parts">> {
  const listed = pictures.map(
    ({ id, file }) =>
      `<MultiMedia ID="${id}" Type="Image"><MediaFile>${file}</MediaFile></MultiMedia>`,
  );
  return {
    resources: `<MultiMedias>${listed.join("")}</MultiMedias>`,
    parts: Object.fromEntries(pictures.map(({ file, bytes }) => [`Doc_0/${file}`, bytes])),
  };
}

/** A picture in its bounds (left, top, width, height); without a matrix it fills them. */
export function ofdImage(
  id: number,
  bounds: readonly number[],
  matrix?: readonly number[],
): string {
  const ctm = matrix ? ` CTM="${matrix.join(" ")}"` : "";
  return `<ImageObject ID="${(ids += 1)}" Boundary="${bounds.join(" ")}"${ctm} ResourceID="${id}"/>`;
}
