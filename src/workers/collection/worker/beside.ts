/** What is held beside the reports that were received, as --last-year, --sites and --published are at the command line. */
import type { Gathered } from "../../../collection/collect.ts";
import type { HandedIn } from "../../../collection/handed-in.ts";
import { isRead } from "../../../collection/submission.ts";

/** Last year's reports, the saved pages of the units, the published report of the organ that gathers. */
export type BesideKind = "lastYear" | "pages" | "published";

/** What was given of a kind: the files, and of those that cannot be read why. */
interface GivenBeside {
  readonly files: readonly string[];
  readonly unread: readonly { readonly file: string; readonly error: string }[];
}

export type BesideGiven = Readonly<Partial<Record<BesideKind, GivenBeside>>>;

export interface Beside {
  readonly take: (kind: BesideKind, handedIn: HandedIn) => void;
  /** What is given next takes the place of what was there. */
  readonly clear: (kind: BesideKind) => void;
  readonly gathered: () => Pick<Gathered, BesideKind>;
  readonly given: () => BesideGiven;
}

export function beside(): Beside {
  const held = new Map<BesideKind, HandedIn[]>();
  return {
    take: (kind, handedIn) => {
      held.set(kind, [...(held.get(kind) ?? []), handedIn]);
    },
    clear: (kind) => {
      held.delete(kind);
    },
    gathered: () => ({
      ...{ lastYear: held.get("lastYear"), pages: held.get("pages") },
      published: held.get("published")?.find(isRead),
    }),
    given: () =>
      Object.fromEntries(
        [...held].map(([kind, files]) => [
          kind,
          {
            files: files.map(({ file }) => file),
            unread: files.flatMap((it) => (isRead(it) ? [] : [{ file: it.file, error: it.error }])),
          },
        ]),
      ),
  };
}
