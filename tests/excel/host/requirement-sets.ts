/** What the stand-in claims to support: Excel LTSC 2021 unless told otherwise. */

/** Highest version by name; what is not listed is not supported. */
export type RequirementSets = Readonly<Record<string, string>>;

/** Excel for Windows, with a ceiling on the Excel API (Excel JavaScript API requirement sets). */
export function requirementSets(excelApi: string): RequirementSets {
  return {
    ExcelApi: excelApi,
    SharedRuntime: "1.1",
    CustomFunctionsRuntime: "1.3",
    AddinCommands: "1.3",
    DialogApi: "1.2",
    OpenBrowserWindowApi: "1.1",
    RibbonApi: "1.1",
  };
}

/** Names of sets are alike in upper and lower case; without a version any will do. */
export function isSetSupported(
  sets: RequirementSets,
  name: string,
  version: string | number = "1.1",
): boolean {
  const highest = Object.entries(sets).find(([it]) => it.toLowerCase() === name.toLowerCase())?.[1];
  if (highest === undefined) return false;
  const [major = 0, minor = 0] = highest.split(".").map(Number);
  const [wantedMajor = 0, wantedMinor = 0] = String(version).split(".").map(Number);
  return wantedMajor < major || (wantedMajor === major && wantedMinor <= minor);
}
