/** The rules on registers, each with a line that breaks it and one that only looks so. */
import { edition2021 } from "../../form/edition-2021.ts";
import type { CellId } from "../../form/edition.ts";
import type { Register, RegisterCase, RegisterRequest } from "../../register/register.ts";
import type { LookedAt, RegisterRuleCase } from "./register-case.ts";
import {
  answeredRequest as answered,
  caseOf,
  documentOf,
  registerOf,
  requestOf as open,
} from "./sound-register.ts";
import { reportOf } from "./sound-report.ts";

/** The last day of the year, when what is answered has been answered. */
const LATER = "2026-12-31";

/** A register as of a day. */
function on(today: string, ...requests: readonly RegisterRequest[]): LookedAt {
  return { register: registerOf(requests), today };
}

function lines(...requests: readonly RegisterRequest[]): LookedAt {
  return on(LATER, ...requests);
}

/** One request answered so, and a lawsuit over it. */
function suedOver(outcome: string, change: Partial<RegisterCase> = {}): LookedAt {
  const lawsuit = caseOf({
    number: "诉1",
    kind: "litigation.direct",
    request: "2026-001",
    ...change,
  });
  return { register: registerOf([answered({ outcome })], { cases: [lawsuit] }), today: LATER };
}

/** A register beside a report of the same year with these figures. */
function beside(
  figures: Readonly<Record<CellId, number>>,
  requests: readonly RegisterRequest[],
  change: Partial<Register> = {},
): LookedAt {
  const report = reportOf(edition2021, figures, { year: 2026 });
  return { register: registerOf(requests, change), today: LATER, report };
}

/** As many requests of one applicant, each about something else. */
function manyRequests(count: number, change: (i: number) => Partial<RegisterRequest>): LookedAt {
  return lines(
    ...Array.from({ length: count }, (_, i) =>
      answered({
        number: `2026-${String(i + 1).padStart(3, "0")}`,
        subject: `第${i + 1}项`,
        ...change(i),
      }),
    ),
  );
}

const another = { number: "2026-002", subject: "另一项" } as const;
const consulted = { sent: "2026-01-20", receivedByThem: "2026-01-20" } as const;
const RECEIVED = "requests.newThisYear.naturalPerson";
const DISCLOSED = "requests.outcomes.disclosed.naturalPerson";
const CARRIED = "requests.carriedToNextYear.naturalPerson";
const NORMS = "proactiveDisclosure.item1.administrativeNormativeDocuments";

export const registerCases: readonly RegisterRuleCase[] = [
  {
    code: "R-DATE",
    raises: lines(answered({ documentDate: "2026-02-30" })),
    lookAlike: lines(answered({ documentDate: "２０２６年２月９日" })),
  },
  {
    code: "R-ORDER",
    raises: lines(answered({ documentDate: "2026-02-11" })),
    lookAlike: lines(answered({ documentDate: "2026-02-10" })),
  },
  {
    code: "R-KIND",
    raises: lines(answered({ kind: "个人" })),
    lookAlike: lines(answered({ kind: "自然人" })),
  },
  {
    code: "R-OUTCOME",
    raises: lines(answered({ outcome: "" })),
    lookAlike: lines(answered({ outcome: "（一）予以公开" })),
  },
  {
    code: "R-NUMBER",
    raises: lines(answered(), answered({ subject: "另一项" })),
    lookAlike: lines(answered({ split: "来文7" }), answered({ ...another, split: "来文7" })),
  },
  {
    code: "R-LATE",
    raises: lines(answered({ answered: "2026-02-13" })),
    // the second stopped for 6 working days, the third ended without an answer
    lookAlike: lines(
      answered({ answered: "2026-02-12" }),
      answered({
        ...another,
        answered: "2026-02-26",
        consultations: [{ ...consulted, answered: "2026-01-28" }],
      }),
      open({
        number: "2026-003",
        subject: "又一项",
        concluded: "2026-03-20",
        outcome: "outcomes.otherHandling.other",
      }),
    ),
  },
  {
    code: "R-OVERDUE",
    raises: on("2026-02-13", open()),
    lookAlike: on(
      "2026-03-02",
      open({ deferredTo: "2026-06-30" }),
      open({ ...another, extended: "2026-02-10" }),
      answered({ number: "2026-003", subject: "又一项" }),
    ),
  },
  {
    code: "R-DUE",
    raises: on("2026-02-09", open()),
    lookAlike: on("2026-02-06", open()),
  },
  {
    code: "R-WAITING",
    raises: on("2026-02-04", open({ supplement: { asked: "2026-01-20", limit: "2026-02-03" } })),
    lookAlike: on("2026-02-03", open({ supplement: { asked: "2026-01-20", limit: "2026-02-03" } })),
  },
  {
    code: "R-SUPPLEMENT",
    raises: lines(
      answered({
        supplement: { asked: "2026-01-27", limit: "2026-02-09", received: "2026-01-28" },
      }),
    ),
    lookAlike: lines(
      answered({
        supplement: { asked: "2026-01-26", limit: "2026-02-09", received: "2026-01-28" },
      }),
    ),
  },
  {
    code: "R-EXTENDED",
    raises: lines(answered({ extended: "2026-02-13" })),
    // the first deadline was moved by a consultation
    lookAlike: lines(
      answered({
        extended: "2026-02-13",
        consultations: [{ ...consulted, answered: "2026-01-28" }],
      }),
    ),
  },
  {
    code: "R-RECEIPT",
    raises: lines(answered({ arrived: "2026-01-14", channel: "当面" })),
    lookAlike: lines(answered({ arrived: "2026-01-13", channel: "网络" })),
  },
  {
    code: "R-REVIEW-FIRST",
    raises: suedOver("outcomes.notDisclosed.thirdPartyRights"),
    lookAlike: suedOver("outcomes.notDisclosed.administrativeInquiry"),
  },
  {
    code: "R-REPEAT",
    raises: lines(answered(), answered({ number: "2026-002" })),
    lookAlike: lines(
      answered(),
      answered({ number: "2026-002", outcome: "outcomes.notProcessed.repeatRequest" }),
      answered({ number: "2026-003", applicant: "另一人" }),
    ),
  },
  {
    code: "R-FEE",
    raises: manyRequests(12, () => ({})),
    lookAlike: manyRequests(11, (i) =>
      i === 0 ? { received: "2025-12-31", answered: "2026-01-20" } : {},
    ),
  },
  {
    code: "R-CALENDAR",
    raises: on("2026-12-08", open({ received: "2026-12-04" })),
    lookAlike: on("2026-12-08", open({ received: "2026-12-03" })),
  },
  {
    code: "R-T2",
    raises: beside(
      { [RECEIVED]: 1, [DISCLOSED]: 1, [`${NORMS}.issuedThisYear`]: 2, [`${NORMS}.inForce`]: 2 },
      [answered()],
      {
        documents: [
          documentOf(),
          documentOf({ number: "某政规〔2025〕8号", issued: "2025-11-20" }),
        ],
      },
    ),
    lookAlike: beside({ [RECEIVED]: 1, [DISCLOSED]: 1, [`${NORMS}.inForce`]: 2 }, [answered()]),
  },
  {
    code: "R-T3",
    // the report forgot one in 一, and does not balance
    raises: beside({ [RECEIVED]: 2, [DISCLOSED]: 2, [CARRIED]: 1 }, [
      answered(),
      open({ ...another, deferredTo: "2027-01-29" }),
      answered({ number: "2026-003", subject: "又一项" }),
    ]),
    lookAlike: beside({ [RECEIVED]: 2, [DISCLOSED]: 2 }, [answered(), answered(another)]),
  },
  {
    code: "R-T4",
    raises: beside({ [RECEIVED]: 1, [DISCLOSED]: 1 }, [answered()], { cases: [caseOf()] }),
    lookAlike: beside({ [RECEIVED]: 1, [DISCLOSED]: 1 }, [answered()], {
      cases: [caseOf({ coDefendantOnly: true })],
    }),
  },
];
