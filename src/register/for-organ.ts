/** The lines of one organ, where an office keeps one register for several (县人民政府 and its 办公室 report apart). */
import { onceFor } from "../form/once-for.ts";
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

/** What a register has of an organ; of one that it does not know, the register as it is. */
export function partOf(register: Register, name: string): Register {
  return partsOf(register)(name);
}

/** Kept, since one register may stand beside many reports. */
const partsOf = onceFor((register: Register) => {
  const organs = new Set(organsOf(register));
  const known = new Map<string, Register>();
  return (name: string): Register => {
    if (!organs.has(name)) return register;
    const part = known.get(name) ?? forOrgan(register, name);
    known.set(name, part);
    return part;
  };
});
