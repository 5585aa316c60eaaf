import type { ReactElement } from "react";
import type { AddressOf } from "../../rules/context.ts";
import type { Place } from "../../rules/finding.ts";
import { CompactButton } from "../compact-button.tsx";
import type { PaneSession } from "../session/session.ts";

export interface GoToButtonProps {
  readonly place: Place;
  readonly addressOf: AddressOf;
  readonly session: PaneSession;
}

/** Shows the place in the workbook: 转到J7. */
export function GoToButton({ place, addressOf, session }: GoToButtonProps): ReactElement {
  return (
    <CompactButton onClick={() => void session.goTo(place)}>
      转到{addressOf(place) ?? "此处"}
    </CompactButton>
  );
}
