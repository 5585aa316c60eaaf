/** Work on locked cells: protection without a password is lifted for it and put back, whatever happens. */
import type { Snapshot } from "./snapshot.ts";

/**
 * Does the work in one batch with the sheets unprotected.
 *
 * @throws what Excel throws, AccessDenied where a password guards a sheet; the sheets are protected again
 */
export async function withoutProtection(
  context: Excel.RequestContext,
  { protections }: Snapshot,
  sheets: Iterable<string>,
  work: () => void,
): Promise<void> {
  const { worksheets } = context.workbook;
  const lifted = [...new Set(sheets)].flatMap((name): Lifted[] => {
    const options = protections.get(name);
    return options ? [{ protection: worksheets.getItem(name).protection, options }] : [];
  });
  for (const { protection } of lifted) protection.unprotect();
  work();
  for (const { protection, options } of lifted) protection.protect(options);
  try {
    await context.sync();
  } catch (error) {
    await putBack(context, lifted);
    throw error;
  }
}

interface Lifted {
  readonly protection: Excel.WorksheetProtection;
  readonly options: Excel.WorksheetProtectionOptions;
}

async function putBack(context: Excel.RequestContext, lifted: readonly Lifted[]): Promise<void> {
  for (const { protection } of lifted) protection.load("protected");
  await context.sync();
  for (const { protection, options } of lifted) {
    if (!protection.protected) protection.protect(options);
  }
  await context.sync();
}
