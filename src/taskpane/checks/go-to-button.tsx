import type { ReactElement } from "react";
import type { AddressOf } from "../../rules/context.ts";
import type { Place } from "../../rules/finding.ts";
import { CompactButton } from "../compact-button.tsx";
import type { PaneSession } from "../session/session.ts";

interface GoToButtonProps {
  readonly place: Place;
  /** The clause of the text that is meant. */
  readonly quote?: string | undefined;
  readonly addressOf: AddressOf;
  readonly session: PaneSession;
}

/** Shows the place in the workbook: 转到J7. */
export function GoToButton({ place, quote, addressOf, session }: GoToButtonProps): ReactElement {
  return (
    <CompactButton onClick={() => void session.goTo(place, quote)}>
      转到{addressOf(place) ?? "此处"}
    </CompactButton>
  );
}
