/** Whether something holds of a page, as far as its file alone tells. */
export type Answer = "yes" | "no" | "unsure";

export function yesIf(holds: boolean): Answer {
  return holds ? "yes" : "no";
}

export function opposite(answer: Answer): Answer {
  return answer === "unsure" ? answer : yesIf(answer === "no");
}

export function allOf(answers: readonly Answer[]): Answer {
  if (answers.includes("no")) return "no";
  return answers.includes("unsure") ? "unsure" : "yes";
}

/** Whether one of the items passes; none is asked behind one that surely does. */
export function anyOf<Item>(items: readonly Item[], test: (item: Item) => Answer): Answer {
  let answer: Answer = "no";
  for (const item of items) {
    const found = test(item);
    if (found === "yes") return found;
    if (found === "unsure") answer = found;
  }
  return answer;
}
