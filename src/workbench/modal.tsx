/** A dialog over the page, which stays as it is behind it. */
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useEffect, useRef, type ReactElement, type ReactNode } from "react";

interface ModalProps {
  /** The id of its heading. */
  readonly labelledBy: string;
  /** Somebody wants to leave it by Escape; only who shows it closes it. */
  readonly onLeave: () => void;
  /** It takes the whole window. */
  readonly full?: true;
  readonly children: ReactNode;
}

export function Modal({ labelledBy, onLeave, full, children }: ModalProps): ReactElement {
  const styles = useStyles();
  const dialog = useRef<HTMLDialogElement>(null);
  // the browser keeps the keyboard inside, and gives it back afterwards
  useEffect(() => {
    const element = dialog.current;
    const before = document.activeElement;
    if (element?.open === false) element.showModal();
    return () => {
      element?.close();
      if (before instanceof HTMLElement) before.focus();
    };
  }, []);
  return (
    <dialog
      ref={dialog}
      aria-labelledby={labelledBy}
      className={mergeClasses(styles.dialog, full && styles.full)}
      // a phone's way back, for which no key is pressed
      onCancel={(event) => {
        event.preventDefault();
        onLeave();
      }}
      onKeyDown={(event) => {
        // the keys of the page behind are not for here
        event.stopPropagation();
        // a key that is held down was pressed for what was there before
        if (event.repeat && event.key === "Enter") event.preventDefault();
        if (event.key !== "Escape") return;
        // browsers close at a second Escape whatever is said to the first
        event.preventDefault();
        onLeave();
      }}
    >
      {children}
    </dialog>
  );
}

const useStyles = makeStyles({
  dialog: {
    boxSizing: "border-box",
    width: "min(46rem, 94vw)",
    maxHeight: "90vh",
    overflowY: "auto",
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalXL} 0`,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground2,
    color: tokens.colorNeutralForeground1,
    boxShadow: tokens.shadow64,
    "::backdrop": { backgroundColor: tokens.colorBackgroundOverlay },
  },
  full: {
    width: "100vw",
    maxWidth: "none",
    height: "100vh",
    maxHeight: "none",
    padding: "0",
    overflow: "hidden",
    border: "none",
    borderRadius: "0",
  },
});
