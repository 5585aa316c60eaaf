/**
 * The editions of the form, oldest first. A new one is a data file beside this list and a line in it: types, schema,
 * messages and the years of its predecessor follow.
 */
import { edition2019 } from "./edition-2019.ts";
import { edition2021 } from "./edition-2021.ts";

export const editionList = [edition2019, edition2021] as const;
