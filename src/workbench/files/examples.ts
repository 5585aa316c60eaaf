/** The example reports of the repository. */
import { strFromU8, unzlibSync } from "fflate";
import { deflated } from "virtual:embedded-examples";
import { bytesOf } from "../../package/bytes-of.ts";

interface Example {
  /** Name of its file. */
  readonly name: string;
  /** Whose report of which year it is. */
  readonly title: string;
  readonly text: string;
}

export const examples = JSON.parse(strFromU8(unzlibSync(bytesOf(deflated)))) as readonly Example[];
