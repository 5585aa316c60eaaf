import { edition2021 } from "../../src/form/edition-2021.ts";
import { testMangledLayouts } from "./mangled-layouts.ts";

testMangledLayouts(edition2021);
