/** The doubtful figures of a file before it is opened; the page behind stays as it is. */
import { makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef, type ReactElement } from "react";
import { ReviewPart } from "../taskpane/review/review-part.tsx";
import type { AskedReview } from "./use-review.ts";

export function ReviewDialog({ asked }: { readonly asked: AskedReview }): ReactElement {
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
  const { file, notes, answer } = asked;
  return (
    <dialog
      ref={dialog}
      aria-labelledby="review"
      className={styles.dialog}
      onCancel={() => {
        answer(null);
      }}
      // the keys of the page behind are not for here
      onKeyDown={(event) => {
        event.stopPropagation();
      }}
    >
      <ReviewPart
        file={file}
        notes={notes}
        onConfirm={answer}
        onDrop={() => {
          answer(null);
        }}
      />
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
});
