import { Dismiss16Regular } from "@fluentui/react-icons/svg/dismiss";
import type { ReactElement } from "react";
import { CompactButton } from "./compact-button.tsx";

interface CloseButtonProps {
  /** What it closes, for who does not see it. */
  readonly label: string;
  readonly onClick: () => void;
}

/** The ✕ at the end of a line or panel. */
export function CloseButton({ label, onClick }: CloseButtonProps): ReactElement {
  return <CompactButton quiet icon={<Dismiss16Regular />} label={label} onClick={onClick} />;
}
