/**
 * What is being typed belongs to the report that is open: it is taken before that is saved, replaced, or left.
 *
 * @param target where it is typed; wherever the keyboard is unless said
 */
export function confirmTyped(target: EventTarget | null = document.activeElement): void {
  if (!(target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement)) return;
  target.blur();
  target.focus();
}
