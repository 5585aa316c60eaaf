/** What programs leave beside the files of people. */
const NO_FILES = /^(?:~\$|\.)|^(?:thumbs\.db|desktop\.ini|__MACOSX)$/iu;

/** @param name of a file or a folder, without those above it */
export function isPassedOver(name: string): boolean {
  return NO_FILES.test(name);
}
