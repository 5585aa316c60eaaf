import { BadPackage } from "./bad-package.ts";

/**
 * What is read out of bytes whose lengths and places they say themselves: a DataView that is read past its end says
 * that they are cut off, or lie.
 *
 * @param where names what is damaged, for the user
 * @throws BadPackage in place of a RangeError
 */
export function readingBytes<Result>(read: () => Result, where?: string): Result {
  try {
    return read();
  } catch (error) {
    if (error instanceof RangeError) throw new BadPackage("damaged", where);
    throw error;
  }
}
