/** The CustomFunctions of the real office.js library, of which only the class of errors is needed. */
import { readFileSync } from "node:fs";
import { runInNewContext } from "node:vm";

const LIBRARY = require.resolve("@microsoft/office-js/dist/excel-win32-16.01.js");

interface Library {
  CustomFunctions?: typeof CustomFunctions;
}

/** Loads the library as into a page that stands in no host. */
export function loadCustomFunctions(): typeof CustomFunctions {
  const nothing = (): undefined => undefined;
  const page: Library & Record<string, unknown> = {
    console,
    setTimeout: nothing,
    navigator: { userAgent: "", language: "zh-CN" },
    location: { href: "https://localhost/", search: "", hash: "", protocol: "https:" },
    document: { getElementsByTagName: () => [], createElement: () => ({ style: {} }) },
    addEventListener: nothing,
    sessionStorage: { getItem: () => null, setItem: nothing },
  };
  page.window = page;
  runInNewContext(readFileSync(LIBRARY, "utf8"), page);
  if (!page.CustomFunctions) throw new Error("The library has no CustomFunctions.");
  return page.CustomFunctions;
}
