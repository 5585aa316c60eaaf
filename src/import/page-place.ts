/** Where on the pages of its file something stands. */
import type { Box } from "./page/box.ts";

export interface PagePlace {
  /** From 0. */
  readonly page: number;
  /** In points. */
  readonly box: Box;
}
