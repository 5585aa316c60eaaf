/** What a page calls by names of its own (CSS Custom Properties Level 1). */
import type { Declaration } from "./declarations.ts";

export type Variables = ReadonlyMap<string, string | undefined>;

/** Those that have one value wherever they are declared. */
export function variablesIn(
  rules: readonly { readonly declarations: readonly Declaration[] }[],
): Variables {
  const variables = new Map<string, string | undefined>();
  for (const { declarations } of rules) {
    for (const { name, value } of declarations) {
      if (!name.startsWith("--")) continue;
      const isKnown = variables.has(name) && variables.get(name) !== value;
      variables.set(name, isKnown ? undefined : value);
    }
  }
  return variables;
}

/** `var(--a, b)`; what stays in a value says that it is not known. */
export function withVariables(value: string, variables: Variables): string {
  let result = value;
  for (let i = 0; i < MOST_IN_EACH_OTHER && result.includes("var("); i += 1) {
    result = result.replace(
      /var\(\s*(--[\w-]+)\s*(?:,([^()]*))?\)/gu,
      (whole, name: string, instead?: string) =>
        variables.has(name) ? (variables.get(name) ?? whole) : (instead?.trim() ?? whole),
    );
  }
  return result;
}

const MOST_IN_EACH_OTHER = 5;
