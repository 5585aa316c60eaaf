/** A script for a page whose computer is to have another day: only `new Date()` without anything is that day. */
export function onThatDay(day: string): string {
  return `{
  const Real = Date;
  globalThis.Date = class extends Real {
    constructor(...given) {
      if (given.length > 0) super(...given);
      else super("${day}T09:00:00");
    }
  };
}`;
}
