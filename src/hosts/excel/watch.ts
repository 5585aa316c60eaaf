/** Changes in the workbook, told by events of the whole workbook: typing, pasting, co-authors, sheets that come and go. */

type Handler = OfficeExtension.EventHandlerResult<unknown>;

/** Registers; the callback hears of every change that is not the add-in's own. */
export async function watchWorkbook(
  context: Excel.RequestContext,
  onChange: () => void,
): Promise<() => Promise<void>> {
  const { worksheets } = context.workbook;
  const handlers: readonly Handler[] = [
    worksheets.onChanged.add(({ triggerSource }) => {
      if (triggerSource !== Excel.EventTriggerSource.thisLocalAddin) onChange();
      return Promise.resolve();
    }),
    worksheets.onDeleted.add(() => {
      onChange();
      return Promise.resolve();
    }),
    worksheets.onAdded.add(() => {
      onChange();
      return Promise.resolve();
    }),
  ];
  await context.sync();
  return async () => {
    for (const handler of handlers) handler.remove();
    await context.sync();
  };
}
