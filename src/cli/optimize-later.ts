import { setFlagsFromString } from "node:v8";

/**
 * What is called a few hundred times never pays for being optimized: with the default budget compiling is a third of
 * what a thousand workbooks take, and as much of what one takes. V8 passes over a flag that it does not know.
 */
export function optimizeLater(): void {
  setFlagsFromString("--interrupt-budget=1500000");
}
