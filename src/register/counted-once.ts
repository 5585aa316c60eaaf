import { onceFor } from "../form/once-for.ts";
import { countRegister } from "./count.ts";
import { readRegister } from "./read-register.ts";
import type { Register } from "./register.ts";

/** What a register counts; it is counted once, beside however many reports it stands. */
export const countedOnce = onceFor((register: Register) => countRegister(readRegister(register)));
