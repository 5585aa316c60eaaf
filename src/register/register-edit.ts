/** Changes to the line of a request, one column each, for who asks before they are made. */
import type { Register, RegisterRequest } from "./register.ts";

type Group = "supplement" | "fee";

/** The columns that may be changed so; those of lists by their place, from 0. */
export type EditKey =
  | "extended"
  | "documentDate"
  | "document"
  | `supplement.${"asked" | "limit"}`
  | `fee.${"noticed" | "limit"}`
  | `consultations.${number}.${"with" | "sent" | "limit"}`;

export interface RegisterEdit {
  readonly key: EditKey;
  /** How the column is headed. */
  readonly label: string;
  /** As it stands; undefined where nothing does. */
  readonly before: string | undefined;
  /** A day as YYYY-MM-DD, or a text. */
  readonly after: string;
}

/** The register with these changes to the line of that number. */
export function withEdits(
  register: Register,
  number: string,
  edits: readonly RegisterEdit[],
): Register {
  const requests = register.requests.map((request) =>
    request.number === number ? edits.reduce(withEdit, request) : request,
  );
  return { ...register, requests };
}

function withEdit(request: RegisterRequest, { key, after }: RegisterEdit): RegisterRequest {
  const [first = "", second = "", third = ""] = key.split(".");
  if (first === "consultations") {
    const consultations = [...(request.consultations ?? [])];
    const index = Number(second);
    while (consultations.length <= index) consultations.push({});
    consultations[index] = { ...consultations[index], [third]: after };
    return { ...request, consultations };
  }
  if (second === "") return { ...request, [first]: after };
  return { ...request, [first]: { ...request[first as Group], [second]: after } };
}
