/** What is asked of an open collection, and of one that is made: units, what was found of them, a workbook of its own. */
import type { OpenFinding } from "../../book/collection/open-collection.ts";
import type { WorkbookHost } from "../../hosts/workbook-host.ts";
import type { Clicks } from "./clicks.ts";
import { failed } from "./messages.ts";
import type { PaneStore } from "./pane-store.ts";

export type UnitVisits = ReturnType<typeof unitVisits>;

export function unitVisits(host: WorkbookHost, store: PaneStore, clicks: Clicks) {
  return {
    /** Shows the line of a unit, or of something found of it. */
    goTo: (unit: string, finding?: OpenFinding): Promise<boolean> =>
      clicks.act(async () => {
        await host.goToUnit?.(unit, finding);
        return { message: null };
      }),
    /** Undefined where it was not read, which is said. */
    findingsOf: async (unit: string): Promise<readonly OpenFinding[] | undefined> => {
      try {
        return await host.findingsOf?.(unit);
      } catch (error) {
        store.set({ message: failed(error) });
        return undefined;
      }
    },
    /** False where this program cannot. */
    openWorkbook: async (workbook: Uint8Array): Promise<boolean> =>
      (await host.openWorkbook?.(workbook)) ?? false,
  };
}
