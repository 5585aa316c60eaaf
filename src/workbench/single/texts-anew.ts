/** In place of the texts that are known already: a page as one file makes each anew, and is that much smaller. */
export { textBetween as knownText } from "../../package/byte-text.ts";
