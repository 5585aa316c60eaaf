/** The lines of one organ, where an office keeps one register for several (县人民政府 and its 办公室 report apart). */
import { organKindOf } from "../report/organ-kind.ts";
import { filled } from "./line.ts";
import type { Register } from "./register.ts";

/** The organs for which requests were handled, in the order of the register. */
export function organsOf({ organ, requests }: Register): string[] {
  return [...new Set(requests.map((request) => filled(request.onBehalfOf)?.trim() ?? organ.name))];
}

/** What an organ counts: its requests and the cases over them; all else is the register's own organ's. */
export function forOrgan(register: Register, name: string): Register {
  const isOwn = register.organ.name === name;
  const requests = register.requests.filter(
    ({ onBehalfOf }) => (filled(onBehalfOf)?.trim() ?? register.organ.name) === name,
  );
  const numbers = new Set(requests.map(({ number }) => number));
  const all = new Set(register.requests.map(({ number }) => number));
  return {
    ...register,
    organ: isOwn ? register.organ : { name, kind: organKindOf(name) },
    requests,
    cases: register.cases.filter(({ request }) =>
      request != null && all.has(request) ? numbers.has(request) : isOwn,
    ),
    documents: isOwn ? register.documents : [],
  };
}
