/** Registers in the small: one of an organ and a year, with the lines that a test is about. */
import type {
  Register,
  RegisterCase,
  RegisterDocument,
  RegisterRequest,
} from "../../register/register.ts";

/** People of a fixture; none of these words may stand in what is made of a register. */
export const PEOPLE = ["欧阳建国", "13800138000", "拆迁补偿安置明细"] as const;

const [APPLICANT, CONTACT, SUBJECT] = PEOPLE;

export function registerOf(
  requests: readonly RegisterRequest[],
  change: Partial<Register> = {},
): Register {
  return {
    schema: "ogi-register/1",
    edition: "2021",
    year: 2026,
    organ: { name: "某某市统计局", kind: "department" },
    requests: [...requests],
    cases: [],
    documents: [],
    holidays: { years: [], rest: [], work: [] },
    explanations: [],
    ...change,
  };
}

/** A request of a natural person, received on 15 January 2026 and still open. */
export function requestOf(change: Partial<RegisterRequest> = {}): RegisterRequest {
  return {
    number: "2026-001",
    received: "2026-01-15",
    kind: "naturalPerson",
    applicant: APPLICANT,
    contact: CONTACT,
    subject: SUBJECT,
    ...change,
  };
}

/** The same, answered in time. */
export function answeredRequest(change: Partial<RegisterRequest> = {}): RegisterRequest {
  return requestOf({ answered: "2026-02-10", outcome: "outcomes.disclosed", ...change });
}

/** A reconsideration of the year that still goes on. */
export function caseOf(change: Partial<RegisterCase> = {}): RegisterCase {
  return {
    number: "复1",
    kind: "reconsideration",
    instances: [{ level: "first", opened: "2026-04-01" }],
    ...change,
  };
}

/** A normative document of the year, in force. */
export function documentOf(change: Partial<RegisterDocument> = {}): RegisterDocument {
  return {
    number: "某政规〔2026〕1号",
    kind: "administrativeNormativeDocuments",
    issued: "2026-03-01",
    ...change,
  };
}
