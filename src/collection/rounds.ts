/** Rounds of a collection: the same files once more are the same round. */
import type { Collected } from "./collected.ts";
import type { Round, RoundFile, UnitChange } from "./round.ts";
import type { EarlierRounds, UnitState } from "./rounds-json.ts";
import type { SortedFiles } from "./sorted-by-unit.ts";

/** The rounds so far with this one. @param today YYYY-MM-DD */
export function roundsWith(
  earlier: EarlierRounds | undefined,
  sorted: SortedFiles,
  today: string,
): readonly Round[] {
  const rounds: readonly Round[] = earlier?.rounds ?? [];
  const files = filesOf(sorted);
  const last = rounds.at(-1);
  if (last && isSame(last.files, files)) return rounds;
  return [...rounds, { number: (last?.number ?? 0) + 1, on: today, files }];
}

function filesOf({ files, unitOf }: SortedFiles): RoundFile[] {
  return files
    .map((it) => {
      const unit = unitOf(it);
      return { file: it.file, hash: it.hash, ...(unit !== undefined && { unit }) };
    })
    .sort((a, b) => (a.hash < b.hash || (a.hash === b.hash && a.file < b.file) ? -1 : 1));
}

/** Whatever the files are called. */
function isSame(before: readonly RoundFile[], now: readonly RoundFile[]): boolean {
  return (
    before.length === now.length &&
    before.every(({ hash, unit }, i) => hash === now[i]?.hash && unit === now[i].unit)
  );
}

/** What has become of the units since the round before. */
export function changesSince(
  earlier: EarlierRounds | undefined,
  sorted: SortedFiles,
  { units, edition }: Pick<Collected, "units" | "edition">,
): readonly UnitChange[] {
  if (!earlier) return [];
  const last = earlier.rounds.at(-1);
  const isSameRound = last !== undefined && isSame(last.files, filesOf(sorted));
  const before = new Map<string, UnitState>(
    (isSameRound ? earlier.before : earlier.now).map((it) => [it.unit, it]),
  );
  if (before.size === 0) return [];
  const hashes = {
    before: hashesOf((isSameRound ? earlier.rounds.at(-2) : last)?.files ?? []),
    now: hashesOf(filesOf(sorted)),
  };
  const isComparable = earlier.edition === edition.id;
  return units.flatMap(({ unit: { name }, status, figures }): UnitChange[] => {
    const then = before.get(name);
    if (!then) return [{ unit: name, before: "missing", now: status, cells: [] }];
    const old = isComparable ? then.figures : undefined;
    const cells =
      old && figures
        ? edition.cells.flatMap(({ id }, i) => {
            const [was, is] = [old[i] ?? null, figures[id] ?? null];
            return was === is ? [] : [{ id, before: was, now: is }];
          })
        : [];
    const isSent = hashes.before(name) !== hashes.now(name);
    if (then.status === status && cells.length === 0 && !isSent) return [];
    return [{ unit: name, before: then.status, now: status, cells }];
  });
}

/** The files of a unit, whatever they are called. */
function hashesOf(files: readonly RoundFile[]): (unit: string) => string {
  const hashes = new Map<string | undefined, string>();
  for (const { unit, hash } of files) hashes.set(unit, `${hashes.get(unit) ?? ""} ${hash}`);
  return (unit) => hashes.get(unit) ?? "";
}
