/** What a report is made of: its parts and headings, what it cites, its year and period, its names and dates. */
import type { Rule } from "../context.ts";

export const structureRules: readonly Rule[] = [];
