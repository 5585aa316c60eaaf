/** Whether a file is a workbook by its name. */
export function isWorkbookName(fileName: string): boolean {
  return fileName.toLowerCase().endsWith(".xlsx");
}
