import { extname } from "node:path";
import { Refusal } from "./console.ts";
import { STDOUT } from "./write-output.ts";

/** Refuses a name under which no register can be written. */
export function assertRegisterOutput(path: string): void {
  if (path === STDOUT || extname(path).toLowerCase() === ".json") return;
  throw new Refusal(`${path}：台账只能存为.json，请改用.json文件名。`);
}
