/** How the parts are written: what each must speak of, what is left over from a template, marks and numbering. */
import type { Rule } from "../context.ts";

export const wordingRules: readonly Rule[] = [];
