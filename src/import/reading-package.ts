import { BadPackage, type BadPackageReason } from "../package/bad-package.ts";
import { UnreadableFile } from "../report/unreadable-file.ts";

/**
 * What is read out of an Office package or an old file.
 *
 * @param sentences for the user in place of the usual ones, by what is wrong
 * @throws UnreadableFile in place of a BadPackage
 */
export function readingPackage<Result>(
  read: () => Result,
  sentences: Readonly<Partial<Record<BadPackageReason, string>>> = {},
): Result {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof BadPackage)) throw error;
    throw new UnreadableFile(sentences[error.reason] ?? error.message);
  }
}
