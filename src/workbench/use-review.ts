import { useCallback, useRef, useState } from "react";
import type { AnnualReport } from "../report/annual-report.ts";
import type { AskReview, FileToReview } from "./files/open-document.ts";

/** A file that is looked at, and how it goes on. */
export interface AskedReview extends FileToReview {
  /** Tells one file from the next, even of the same name. */
  readonly number: number;
  /** With the report as it is to be opened, or null where it is not. */
  readonly answer: (report: AnnualReport | null) => void;
}

interface Review {
  readonly asked: AskedReview | null;
  readonly askReview: AskReview;
}

/** One file at a time: whoever opens another one gives up the first. */
export function useReview(): Review {
  const [asked, setAsked] = useState<AskedReview | null>(null);
  const last = useRef<AskedReview>(null);
  const askReview = useCallback<AskReview>((file) => {
    last.current?.answer(null);
    return new Promise((resolve) => {
      const next: AskedReview = {
        ...file,
        number: (last.current?.number ?? 0) + 1,
        answer: (report) => {
          setAsked(null);
          resolve(report);
        },
      };
      last.current = next;
      setAsked(next);
    });
  }, []);
  return { asked, askReview };
}
