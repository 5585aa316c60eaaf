/** The text of one line of a page, as it is put together of the pieces that run along in it. */
import { setOff, type SetOff } from "../../text/set-off.ts";

/** Blanks that a browser shows as one, or not at all; `&nbsp;` is none of them. */
const BLANKS = /[ \t\n\r\f]+/gu;

/** Whether blanks and ends of lines are those of the page, as in `pre`, or only of its code. */
export type Space = "kept" | "collapsed";

/** How a piece stands to the line: on it, above or below; `moved` says that it was pushed there by a length. */
export interface Level {
  readonly setOff: SetOff | undefined;
  readonly isMoved: boolean;
}

interface PageLine {
  readonly endsIn: (what: RegExp) => boolean;
  /** @returns what of it stands on further lines */
  readonly add: (text: string, space: Space, level: Level) => readonly string[];
  /** The text so far, after which the line is empty. */
  readonly take: () => string;
}

const SAYING = /\S/u;

export function pageLine(): PageLine {
  let text = "";
  /** As if nothing were above or below. */
  let level = "";
  const moves = new Set<SetOff | undefined>();
  return {
    endsIn: (what) => what.test(text),
    add(added, space, { setOff: how, isMoved }) {
      const [first = "", ...more] =
        space === "kept" ? added.split(/\r\n?|\n/u) : [added.replace(BLANKS, " ")];
      const said =
        space === "collapsed" && /(?:^|\s)$/u.test(text) ? first.replace(/^ /u, "") : first;
      if (SAYING.test(said)) moves.add(isMoved ? how : undefined);
      text += how ? setOff(said, how, text) : said;
      level += said;
      return more;
    },
    take() {
      // a line that is moved as a whole is a line
      const [move, ...others] = moves;
      const taken = move !== undefined && others.length === 0 ? level : text;
      text = "";
      level = "";
      moves.clear();
      return taken.replace(/^ | $/gu, "");
    },
  };
}
