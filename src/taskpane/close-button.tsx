import { Button } from "@fluentui/react-components";
import { Dismiss16Regular } from "@fluentui/react-icons/svg/dismiss";
import type { ReactElement } from "react";

interface CloseButtonProps {
  /** What it closes, for who does not see it. */
  readonly label: string;
  readonly onClick: () => void;
}

/** The ✕ at the end of a line or panel. */
export function CloseButton({ label, onClick }: CloseButtonProps): ReactElement {
  return (
    <Button
      size="small"
      appearance="transparent"
      icon={<Dismiss16Regular />}
      aria-label={label}
      onClick={onClick}
    />
  );
}
