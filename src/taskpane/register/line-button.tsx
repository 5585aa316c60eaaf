import type { ReactElement } from "react";
import { CompactButton } from "../compact-button.tsx";

/** Shows a line of the register, or a case or document, by its number. */
export type ShowLine = (number: string) => void;

interface LineButtonProps {
  readonly number: string;
  readonly onLine: ShowLine;
}

export function LineButton({ number, onLine }: LineButtonProps): ReactElement {
  return (
    <CompactButton
      label={`${number}，看这一件`}
      onClick={() => {
        onLine(number);
      }}
    >
      {number}
    </CompactButton>
  );
}
