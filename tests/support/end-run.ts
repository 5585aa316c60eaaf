/** What Jest calls after the last test file. */
import { endRun } from "./test-run.ts";

export default endRun;
