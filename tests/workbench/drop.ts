import type { Page } from "playwright-core";

/** What the page says to files that are held over it. */
export interface HeldOver {
  readonly dropEffect: string;
  readonly isPrevented: boolean;
}

/** Drops files, by name and content, as a person does: held over first, and let go where they may be. */
export function drop(
  page: Page,
  selector: string,
  files: Readonly<Record<string, string>>,
): Promise<HeldOver> {
  return page.evaluate(
    ([on, all]) => {
      const dataTransfer = new DataTransfer();
      for (const [name, text] of Object.entries(all))
        dataTransfer.items.add(new File([text], name));
      const init = { dataTransfer, bubbles: true, cancelable: true };
      const target = document.querySelector(on);
      if (!target) throw new Error(`There is no ${on}.`);
      // as it is while somebody drags; one made by a script is always "none"
      Object.defineProperty(dataTransfer, "dropEffect", { value: "copy", writable: true });
      const isPrevented = !target.dispatchEvent(new DragEvent("dragover", init));
      const dropEffect: string = dataTransfer.dropEffect;
      if (dropEffect !== "none") target.dispatchEvent(new DragEvent("drop", init));
      return { dropEffect, isPrevented };
    },
    [selector, files] as const,
  );
}
