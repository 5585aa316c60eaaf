/** What Jest calls before the first test file. */
import { startRun } from "./test-run.ts";

export default startRun;
