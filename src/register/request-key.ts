import { squeeze } from "../text/squeeze.ts";
import type { Line } from "./line.ts";

/** Who asks for what: the same of two lines where one repeats the other; undefined where either is blank. */
export function requestKey({ request }: Line): string | undefined {
  const [applicant, subject] = [request.applicant, request.subject].map((text) =>
    squeeze(text ?? ""),
  );
  return applicant && subject ? `${applicant}\n${subject}` : undefined;
}
