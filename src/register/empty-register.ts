import type { Edition } from "../form/editions.ts";
import { REGISTER_SCHEMA_ID, type Register } from "./register.ts";

/** A register of which only the head is filled in. */
export function emptyRegister(edition: Edition, year: number, organ: Register["organ"]): Register {
  return {
    schema: REGISTER_SCHEMA_ID,
    edition: edition.id,
    year,
    organ,
    requests: [],
    cases: [],
    documents: [],
    holidays: { years: [], rest: [], work: [] },
    explanations: [],
  };
}
