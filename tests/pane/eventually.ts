import { setTimeout as wait } from "node:timers/promises";

/**
 * What the pane does in the workbook takes a moment: reads until that is there, and says what was. It compares as
 * `toEqual` does: a list that a browser sent is not of the same class as one of the test file.
 */
export async function eventually(read: () => Promise<unknown>, wanted: unknown): Promise<void> {
  const end = Date.now() + 5000;
  for (;;) {
    const seen = await read();
    try {
      expect(seen).toEqual(wanted);
      return;
    } catch (error) {
      if (Date.now() > end) throw error;
    }
    await wait(20);
  }
}
