/** Whose report it is by what stands around it, where the report itself does not say. */
import { isOrganName } from "../report/organ-name.ts";
import { readTitle } from "../report/report-name.ts";
import { withoutBlanks } from "../text/blanks.ts";
import { squeeze } from "../text/squeeze.ts";
import type { PublishedBlock } from "./published.ts";
import { publisherIn } from "./publisher.ts";
import { simplified } from "./simplified.ts";
import { isSiteOfMany, withoutSite } from "./site-name.ts";

interface AroundReport {
  /** What the window of the page is called. */
  readonly window?: string;
  /** `您的位置：首页 > 某某市水务局 > 政府信息公开年报` */
  readonly path?: string;
  /** Who published it, as the line under the title or the catalogue says. */
  readonly publisher?: string;
}

/** The name of the report and that of the site stand in a window's name, set off from one another. */
const IN_WINDOW = /[_|\-—–,，>»›→]+/u;

const IN_PATH = /(?:[>»›→]+|[/|\\_]|-+|—+)/u;
const LONGEST_PATH = 150;
const PATH =
  /^(?:(?:您|你)?(?:现在|当前|目前)?(?:所在)?的?位置(?::|$)|(?:网站|本站)?首页[>»›|→/-])/u;
const PATH_LABEL = /^.*?位置[:：]?/u;

/** A path may be a list, each of its steps in a line of its own. */
const MOST_STEPS = 8;
const LONGEST_STEP = 20;

/** Groups of organs, none of which is named. */
const GROUP = /部门|单位|直属|委办局|乡镇|镇街|街镇|街道$|各/u;

/** What the page says around the report. */
export function aroundReport(blocks: readonly PublishedBlock[]): AroundReport {
  const lines = blocks.flatMap((block) => (block.kind === "line" ? [block] : []));
  const window = lines.findLast(({ outside }) => outside === "window")?.text;
  const shown = lines.flatMap(({ text, outside }) => (outside === "window" ? [] : [text.trim()]));
  const at = shown.findIndex(isPath);
  const path = at < 0 ? undefined : wholePath(shown, at);
  const publisher = publisherIn(shown);
  return {
    ...(window !== undefined && { window }),
    ...(path !== undefined && { path }),
    ...(publisher !== undefined && { publisher }),
  };
}

/** Whether a line is the path of the page. */
function isPath(line: string): boolean {
  if (line.length > 2 * LONGEST_PATH) return false;
  const bare = squeeze(line);
  return bare.length <= LONGEST_PATH && PATH.test(bare);
}

function wholePath(lines: readonly string[], at: number): string {
  const [first = "", ...next] = lines.slice(at, at + 1 + MOST_STEPS);
  if (withoutBlanks(first).replace(PATH_LABEL, "") !== "") return first;
  const end = next.findIndex((step) => step.length > LONGEST_STEP || readTitle(step) !== undefined);
  return [first, ...next.slice(0, end < 0 ? undefined : end)].join(">");
}

/** The organ and the year that the name of the window tells; the organ may stand beside the title, or alone. */
export function namedByWindow(
  window: string,
): { readonly organ: string; readonly year: number | null } | undefined {
  const pieces = simplified(window).split(IN_WINDOW);
  return (
    namedByPieces(pieces.map(withoutBlanks)) ??
    namedByPieces(pieces.flatMap((piece) => piece.split(/\s+/u)))
  );
}

function namedByPieces(
  pieces: readonly string[],
): { organ: string; year: number | null } | undefined {
  const title = pieces.map((piece) => readTitle(piece)).find((it) => it !== undefined);
  const { organ = "", year = null } = title ?? {};
  if (organ !== "") return { organ, year };
  const beside = pieces.map(withoutSite).filter((it) => isOrganName(it) && !isSiteOfMany(it));
  const [only, other] = new Set(beside);
  const named = other === undefined ? only : undefined;
  return title || named !== undefined ? { organ: named ?? "", year } : undefined;
}

/**
 * The last organ of a path, where no group of other organs stands behind it: 某某市人民政府 > 市直部门 > 年度报告 is of one
 * that the path does not name.
 */
export function organInPath(path: string): string | undefined {
  const pieces = withoutBlanks(path)
    .replace(PATH_LABEL, "")
    .split(IN_PATH)
    .filter((piece) => !/^(?:网站|本站)?首页$/u.test(piece));
  const title = readTitle(pieces.at(-1) ?? "")?.organ ?? "";
  if (title !== "") return title;
  const last = pieces.findLastIndex((piece) => isOrganName(piece) || GROUP.test(piece));
  const name = pieces[last];
  if (name === undefined || GROUP.test(name)) return undefined;
  return last === 0 && isSiteOfMany(name) ? undefined : withoutSite(name);
}
