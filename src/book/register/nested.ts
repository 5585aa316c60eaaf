/** Values by their paths (`supplement.asked`, `consultations.0.sent`) as the object that has them. */

export type Nested = Record<string, unknown>;

/** What is undefined is absent, and so is what would have nothing in it; a list keeps the places before the last. */
export function nested(values: Iterable<readonly [path: string, value: unknown]>): Nested {
  const whole: Nested = {};
  for (const [path, value] of values) {
    if (value !== undefined) put(whole, path.split("."), value);
  }
  return whole;
}

function put(into: Nested, [key = "", next, ...rest]: readonly string[], value: unknown): void {
  if (next === undefined) {
    into[key] = value;
    return;
  }
  const place = /^\d+$/u.test(next) ? Number(next) : undefined;
  if (place === undefined) {
    const inner = (into[key] ?? {}) as Nested;
    into[key] = inner;
    put(inner, [next, ...rest], value);
    return;
  }
  const list = (into[key] ?? []) as Nested[];
  into[key] = list;
  while (list.length <= place) list.push({});
  const [last] = rest;
  const item = list[place];
  if (last !== undefined && item) put(item, rest, value);
}
