import { edition2019 } from "../../src/form/edition-2019.ts";
import { testMangledLayouts } from "./mangled-layouts.ts";

testMangledLayouts(edition2019);
