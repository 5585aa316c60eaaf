/** One conversation with Excel; whatever goes wrong becomes one sentence for the clerk. */
import { failureOf } from "./failure-of.ts";

type Batch<T> = (context: Excel.RequestContext) => Promise<T>;

/** Fails at once while a cell is being edited, so that what was clicked happens now or not at all. */
export function run<T>(batch: Batch<T>): Promise<T> {
  return failingPlainly(() => Excel.run(batch));
}

/** Waits until the cell that is being edited is left: for reading, which nobody clicked. */
export function runWhenIdle<T>(batch: Batch<T>): Promise<T> {
  return failingPlainly(() => Excel.run({ delayForCellEdit: true }, batch));
}

async function failingPlainly<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw failureOf(error);
  }
}
