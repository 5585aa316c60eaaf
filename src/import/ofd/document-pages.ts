/** The pages of an OFD file in their order: what is drawn on each, and what that refers to. */
import { BadPackage } from "../../package/bad-package.ts";
import { onceFor } from "../../form/once-for.ts";
import { numbersIn } from "./numbers-in.ts";
import { ROOT, type OfdParts } from "./ofd-parts.ts";
import { resourcesIn, type ResourceFile, type Resources } from "./resources.ts";
import { branchesIn, branchIn, type XmlBranch } from "./xml-tree.ts";

export interface OfdPage {
  /** Left, top, width and height of the sheet, in millimetres. */
  readonly box: readonly number[];
  /** In the order in which they are painted. */
  readonly layers: readonly XmlBranch[];
  readonly resources: Resources;
}

/** A4 (210 × 297 mm), where the file does not say. */
const SHEET = [0, 0, 210, 297];

/**
 * Each page is read when it is asked for.
 *
 * @throws BadPackage for a document, a page or a template that is not there, then or at once
 */
export function documentPages(parts: OfdParts): readonly (() => OfdPage)[] {
  return branchesIn(parts.root, "DocBody").flatMap((body) => {
    const part = partAt(parts, ROOT, branchIn(body, "DocRoot")?.text);
    const document = parts.tree(part);
    const read = pageReader(parts, part, document);
    return branchesIn(branchIn(document, "Pages"), "Page").map((page) => () => read(page));
  });
}

function pageReader(
  parts: OfdParts,
  from: string,
  document: XmlBranch,
): (listed: XmlBranch) => OfdPage {
  const common = branchIn(document, "CommonData");
  const shared = ["PublicRes", "DocumentRes"].flatMap((kind) =>
    branchesIn(common, kind).flatMap(({ text }) => resourceAt(parts, from, text)),
  );
  const templates = new Map(
    branchesIn(common, "TemplatePage").map((it) => [it.attribute("ID"), it] as const),
  );
  const templateTree = onceFor((template: XmlBranch) =>
    parts.tree(partAt(parts, from, template.attribute("BaseLoc"))),
  );
  const sheet = boxIn(branchIn(common, "PageArea"));
  return (listed) => {
    const part = partAt(parts, from, listed.attribute("BaseLoc"));
    const page = parts.tree(part);
    const own = branchesIn(page, "PageRes").flatMap(({ text }) => resourceAt(parts, part, text));
    const used = branchesIn(page, "Template").map((use) => {
      const template = templates.get(use.attribute("TemplateID"));
      if (!template) throw new BadPackage("missingPart", use.attribute("TemplateID"));
      const order = use.attribute("ZOrder") ?? template.attribute("ZOrder");
      return { isAbove: order === "Foreground", of: templateTree(template) };
    });
    const layersOf = (of: readonly { readonly of: XmlBranch }[]): XmlBranch[] =>
      of.flatMap((it) => inOrder(branchesIn(branchIn(it.of, "Content"), "Layer")));
    return {
      box: boxIn(branchIn(page, "Area")) ?? sheet ?? SHEET,
      layers: layersOf([
        ...used.filter(({ isAbove }) => !isAbove),
        { of: page },
        ...used.filter(({ isAbove }) => isAbove),
      ]),
      resources: resourcesIn([...shared, ...own]),
    };
  };
}

function partAt(parts: OfdParts, from: string, place = ""): string {
  const part = place.trim() === "" ? undefined : parts.find(from, place);
  if (part === undefined) throw new BadPackage("missingPart", place.trim() || from);
  return part;
}

/** Fonts and pictures are among the resources; without them text is read all the same. */
function resourceAt(parts: OfdParts, from: string, place: string): ResourceFile[] {
  const part = parts.find(from, place);
  if (part === undefined) return [];
  const tree = parts.tree(part);
  // what it names lies in a folder that it names, beside itself
  const folder = tree.attribute("BaseLoc")?.trim() ?? "";
  const inFolder = (file: string): string => (folder === "" ? file : `${folder}/${file}`);
  return [
    {
      tree,
      find: (file) => parts.find(part, inFolder(file.trim())) ?? parts.find(part, file),
    },
  ];
}

function boxIn(area: XmlBranch | undefined): readonly number[] | undefined {
  const box = numbersIn(branchIn(area, "PhysicalBox")?.text);
  return box.length === SHEET.length && box.slice(2).every((side) => side > 0) ? box : undefined;
}

/** From below to above (7.7). */
const LAYERS = ["Background", "Body", "Foreground"];

function inOrder(layers: readonly XmlBranch[]): XmlBranch[] {
  const height = (layer: XmlBranch): number => LAYERS.indexOf(layer.attribute("Type") ?? "Body");
  return [...layers].sort((a, b) => height(a) - height(b));
}
