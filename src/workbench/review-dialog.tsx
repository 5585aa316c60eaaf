/** The doubtful figures of a file before it is opened. What was looked at is not given up without a question. */
import { useState, type ReactElement } from "react";
import { untouchedReview } from "../taskpane/review/review.ts";
import { ReviewPart } from "../taskpane/review/review-part.tsx";
import { Modal } from "./modal.tsx";
import type { AskedReview } from "./use-review.ts";

export function ReviewDialog({ asked }: { readonly asked: AskedReview }): ReactElement {
  const { file, notes, answer } = asked;
  const [review, setReview] = useState(untouchedReview);
  const done = review.confirmed.size + review.typed.size;
  const giveUp = (): void => {
    if (
      done === 0 ||
      confirm(`${file.name}里核对过的数字还没有导入，放弃后要重新核对。要放弃吗？`)
    ) {
      answer(null);
    }
  };
  return (
    <Modal labelledBy="review" onLeave={giveUp}>
      <ReviewPart
        file={file}
        notes={notes}
        review={review}
        onReview={setReview}
        onConfirm={answer}
        onDrop={giveUp}
      />
    </Modal>
  );
}
