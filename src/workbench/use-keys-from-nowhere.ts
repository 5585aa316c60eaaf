import { useEffect } from "react";
import { FORM } from "./use-shortcuts.ts";

/** Keys that are pressed while the keyboard is nowhere, as after a click beside everything, are the page's too. */
export function useKeysFromNowhere(): void {
  useEffect(() => {
    const handOn = (event: KeyboardEvent): void => {
      // the keys of the page are not for a dialog over it
      if (event.target !== document.body || document.querySelector("dialog[open]")) return;
      const isLeft = document
        .getElementById(FORM)
        ?.dispatchEvent(new KeyboardEvent("keydown", event));
      if (isLeft === false) event.preventDefault();
    };
    document.addEventListener("keydown", handOn);
    return () => {
      document.removeEventListener("keydown", handOn);
    };
  }, []);
}
