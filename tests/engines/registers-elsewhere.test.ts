/** Registers as the programs beside LibreOffice calculate them. */
import { engines, LIBRE_OFFICE } from "../support/engines.ts";
import { testRegisters } from "../support/registers-calculated.ts";

for (const engine of engines.filter((it) => it !== LIBRE_OFFICE)) testRegisters(engine);
