import { setTimeout as wait } from "node:timers/promises";
import { isDeepStrictEqual } from "node:util";

/** What the pane does in the workbook takes a moment: reads until that is there, and says what was. */
export async function eventually(read: () => Promise<unknown>, wanted: unknown): Promise<void> {
  const end = Date.now() + 5000;
  let seen = await read();
  while (!isDeepStrictEqual(seen, wanted) && Date.now() < end) {
    await wait(20);
    seen = await read();
  }
  expect(seen).toEqual(wanted);
}
