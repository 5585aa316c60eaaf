import { useRef, useState, type KeyboardEvent } from "react";

type Editable = HTMLInputElement | HTMLTextAreaElement;

interface Draft {
  readonly value: string;
  /** Something was typed that is not confirmed yet. */
  readonly isOpen: boolean;
  readonly onChange: (event: { readonly target: Editable }) => void;
  readonly onBlur: () => void;
  readonly onKeyDown: (event: KeyboardEvent<Editable>) => void;
}

/**
 * What is being typed stays as typed until it is confirmed: by Enter in a line, or by leaving. Escape drops it in a
 * line; of a text, which may be long, it takes nothing.
 * While an input method composes, its keys are its own.
 *
 * @param confirmed what the report holds
 * @param confirm takes what was typed, when it was
 */
export function useDraft(confirmed: string, confirm: (text: string) => void): Draft {
  const [shown, setShown] = useState<string | null>(null);
  // Enter confirms and moves on, which leaves the cell before it is shown anew
  const typed = useRef<string | null>(null);
  const type = (text: string | null): void => {
    typed.current = text;
    setShown(text);
  };
  const end = (): void => {
    const text = typed.current;
    type(null);
    if (text !== null) confirm(text);
  };
  return {
    value: shown ?? confirmed,
    isOpen: shown !== null,
    onChange: ({ target }) => {
      type(target.value);
    },
    onBlur: end,
    onKeyDown: (event) => {
      if (isComposing(event)) return;
      if (!(event.currentTarget instanceof HTMLInputElement)) return;
      if (event.key === "Escape" && shown !== null) {
        event.preventDefault();
        type(null);
      }
      if (event.key !== "Enter") return;
      // what is asked because of it must not be answered by the same press
      event.preventDefault();
      end();
    },
  };
}

/** Safari says so by the key code alone, when the composition has already ended. */
export function isComposing({ nativeEvent }: KeyboardEvent): boolean {
  const PROCESSED_BY_INPUT_METHOD = 229;
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- nothing else says it, see above
  return nativeEvent.isComposing || nativeEvent.keyCode === PROCESSED_BY_INPUT_METHOD;
}
