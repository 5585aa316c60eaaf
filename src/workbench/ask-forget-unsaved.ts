/** @param title what is in no file */
export function askForgetUnsaved(title: string): boolean {
  return confirm(`${title}没有存成文件，删除后找不回来。要删除吗？`);
}
