import type { PartProgress } from "../../rules/part-progress.ts";

/** The progress of the six tabs: the opening stands in that of 总体情况. */
export function tabProgress(progress: readonly PartProgress[]): PartProgress[] {
  const opening = progress.find(({ part }) => part === "opening");
  return progress.flatMap((it) => {
    if (it === opening) return [];
    return opening && it.part === "overview" ? [together(opening, it)] : [it];
  });
}

function together(a: PartProgress, b: PartProgress): PartProgress {
  return {
    ...b,
    filled: a.filled + b.filled,
    all: a.all + b.all,
    open: {
      error: a.open.error + b.open.error,
      warning: a.open.warning + b.open.warning,
      hint: a.open.hint + b.open.hint,
    },
    isDone: a.isDone && b.isDone,
  };
}
