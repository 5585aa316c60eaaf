/** Whose report it is by what stands around it, where the report itself does not say. */
import { readTitle } from "../report/report-name.ts";
import { withoutBlanks } from "../text/blanks.ts";
import { squeeze } from "../text/squeeze.ts";
import { isOrganName } from "./organ-name.ts";
import { simplified } from "./simplified.ts";

export interface AroundReport {
  /** What the window of the page is called. */
  readonly window?: string;
  /** `您的位置：首页 > 某某市水务局 > 政府信息公开年报` */
  readonly path?: string;
}

/** The name of the report and that of the site stand in a window's name, set off from one another. */
const IN_WINDOW = /[_|\-—–,，]+/u;

const IN_PATH = /(?:-?[>»›→]+|[/|\\_]|--+|—+)/u;
const LONGEST_PATH = 150;
const PATH = /^(?:(?:您|你)?(?:现在|当前|目前)?(?:所在)?的?位置:|首页[>»›|→/-])/u;

/** Groups of organs, none of which is named. */
const GROUP = /部门|单位|直属|委办局|乡镇|镇街|街镇|街道$|各/u;

/** The site of a government has the reports of all its organs. */
const SITE_OF_MANY = /政府$|网站?$|平台$/u;

/** Whether a line is the path of the page. */
export function isPath(line: string): boolean {
  const bare = squeeze(line);
  return bare.length <= LONGEST_PATH && PATH.test(bare);
}

/** The organ and the year that the name of the window tells; the organ may stand beside the title. */
export function namedByWindow(
  window: string,
): { readonly organ: string; readonly year: number } | undefined {
  const pieces = simplified(window).split(IN_WINDOW).map(withoutBlanks);
  const title = pieces.map((piece) => readTitle(piece)).find((it) => it !== undefined);
  if (!title) return undefined;
  const { organ, year } = title;
  if (organ !== "") return { organ, year };
  const beside = pieces.filter((piece) => isOrganName(piece) && !SITE_OF_MANY.test(piece));
  return { organ: beside.length === 1 ? (beside[0] ?? "") : "", year };
}

/**
 * The last organ of a path, where no group of other organs stands behind it: 某某市人民政府 > 市直部门 > 年度报告 is of one
 * that the path does not name.
 */
export function organInPath(path: string): string | undefined {
  const pieces = withoutBlanks(path)
    .replace(/^.*?位置[:：]/u, "")
    .split(IN_PATH)
    .filter((piece) => piece !== "首页");
  const last = pieces.findLastIndex((piece) => isOrganName(piece) || GROUP.test(piece));
  const name = pieces[last];
  if (name === undefined || GROUP.test(name)) return undefined;
  return last === 0 && SITE_OF_MANY.test(name) ? undefined : name;
}
