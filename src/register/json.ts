/** A register to JSON text and back. */
import { parseContract } from "../report/contract-json.ts";
import { REGISTER_SCHEMA_ID, registerSchema, type Register } from "./register.ts";

/**
 * Reads register JSON.
 *
 * @throws UnreadableFile naming the path of each mistake and what was expected, never what a line holds
 */
export function parseRegister(text: string): Register {
  return parseContract(text, {
    schemaId: REGISTER_SCHEMA_ID,
    schema: registerSchema,
    called: "台账JSON",
    instead: "请用由本助手另存的台账。",
    quotes: "kinds",
  });
}

/** Writes register JSON: head first, what is absent left out, two blanks of indentation. */
export function formatRegister(register: Register): string {
  const { schema, edition, year, organ, requests, cases, documents, holidays } = register;
  const { explanations } = register;
  const head = { schema, edition, year, organ };
  return `${JSON.stringify({ ...head, requests, cases, documents, holidays, explanations }, null, 2)}\n`;
}
