/** Work in several steps, or none of it: what was done before a failure is taken back. */
import { HostFailure } from "../host-failure.ts";
import { failureOf } from "./failure-of.ts";

const LEFT_OVER = "有一部分已经写入，没有撤回，请按Ctrl+Z撤销。";

/**
 * Does the work; where it fails, takes back what it did.
 *
 * @throws HostFailure with the sentence of the failure, and another one where taking back failed as well
 */
export async function orUndone(
  work: () => Promise<void>,
  takeBack: () => Promise<void>,
): Promise<void> {
  try {
    await work();
  } catch (error) {
    const failure = failureOf(error);
    try {
      await takeBack();
    } catch {
      if (failure instanceof HostFailure) {
        throw new HostFailure(`${failure.message}${LEFT_OVER}`, { cause: error });
      }
    }
    throw failure;
  }
}
