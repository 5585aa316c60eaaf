/** Registers as LibreOffice calculates them. */
import { LIBRE_OFFICE } from "../support/engines.ts";
import { testRegisters } from "../support/registers-calculated.ts";

testRegisters(LIBRE_OFFICE);
