/**
 * The figures that texts state in numbers: what they are, and how they are made.
 *
 * Of each there is one object, so that `===` compares figures and maps are keyed by them. The keys of outcomes,
 * applicants, routes and results are those of the form's lines; figure-cells.ts finds them there.
 */

interface Stated<Kind extends string> {
  readonly kind: Kind;
  /** `received.naturalPerson`, `rules.issued+normativeDocuments.issued`: for keys and goldens; nothing takes it apart. */
  readonly id: string;
}

/** A row of table three over all applicants, or the first two together. */
export type RequestsFigure = Stated<
  "received" | "carriedIn" | "receivedAndCarriedIn" | "handled" | "carriedOut"
>;

/** The requests of one kind of applicants, or of a group of them. */
export interface ApplicantFigure extends Stated<"applicant"> {
  readonly row: "received" | "carriedIn";
  readonly applicant: string;
}

/** An outcome, or a group of them. */
export interface OutcomeFigure extends Stated<"outcome"> {
  /** Keys of the form below 本年度办理结果, joined: `notDisclosed.stateSecrets`. */
  readonly path: string;
  readonly group: OutcomeFigure | undefined;
}

/** Cases of table four: of one route or all, of one result or all. */
export interface CasesFigure extends Stated<"cases"> {
  readonly of: CasesKind;
  readonly route: string | undefined;
  readonly result: string | undefined;
}

/** `disputes`: reconsideration and litigation together. */
type CasesKind = "reconsideration" | "litigation" | "disputes";

export interface DocumentsFigure extends Stated<"documents"> {
  readonly of: DocumentsKind;
  readonly done: DocumentsDone;
}

export type DocumentsKind = "rules" | "normativeDocuments";
export type DocumentsDone = "issued" | "repealed" | "inForce" | "newlyDisclosed";

/** 第二十条第（五）（六）项. */
export type DecidedKind = "licensing" | "otherServices" | "penalties" | "compulsion";

/** How many items there are, not what was decided; `powers`: of all that is decided on. */
export interface ItemsFigure extends Stated<"items"> {
  readonly of: DecidedKind | "powers" | "fees";
}

interface DecisionsFigure extends Stated<"decisions"> {
  readonly of: DecidedKind;
}

/** 行政事业性收费, in 万元. */
type FeesFigure = Stated<"fees">;

interface ProcurementFigure extends Stated<"procurement"> {
  readonly measure: "projects" | "amount";
}

/** 信息处理费 of part six, which no table has: its amount in 元, how often it was charged, the notices sent. */
interface InformationFeeFigure extends Stated<"informationFee"> {
  readonly measure: "amount" | "cases" | "notices";
}

export type SingleFigure =
  | RequestsFigure
  | ApplicantFigure
  | OutcomeFigure
  | CasesFigure
  | DocumentsFigure
  | ItemsFigure
  | DecisionsFigure
  | FeesFigure
  | ProcurementFigure
  | InformationFeeFigure;

/** Figures of one kind that a text adds up: 予以公开及部分公开. */
interface FigureSum extends Stated<"sum"> {
  readonly addends: readonly [SingleFigure, ...SingleFigure[]];
}

export type StatedFigure = SingleFigure | FigureSum;

/** Keeps the first figure of each id. */
function keeping<Figure extends StatedFigure>(): (figure: Figure) => Figure {
  const known = new Map<string, Figure>();
  return (figure) => {
    const before = known.get(figure.id);
    if (before) return before;
    known.set(figure.id, figure);
    return figure;
  };
}

function idOf(...keys: readonly (string | undefined)[]): string {
  return keys.filter((key) => key !== undefined).join(".");
}

export const received: RequestsFigure = { kind: "received", id: "received" };
export const carriedIn: RequestsFigure = { kind: "carriedIn", id: "carriedIn" };
export const receivedAndCarriedIn: RequestsFigure = {
  kind: "receivedAndCarriedIn",
  id: "receivedAndCarriedIn",
};
export const handled: RequestsFigure = { kind: "handled", id: "handled" };
export const carriedOut: RequestsFigure = { kind: "carriedOut", id: "carriedOut" };

const keepApplicant = keeping<ApplicantFigure>();

export function ofApplicant(
  applicant: string,
  row: ApplicantFigure["row"] = "received",
): ApplicantFigure {
  return keepApplicant({ kind: "applicant", id: idOf(row, applicant), row, applicant });
}

const outcomes = new Map<string, OutcomeFigure>();

export function outcome(path: string): OutcomeFigure {
  const before = outcomes.get(path);
  if (before) return before;
  const end = path.lastIndexOf(".");
  const group = end < 0 ? undefined : outcome(path.slice(0, end));
  const made: OutcomeFigure = { kind: "outcome", id: idOf("outcomes", path), path, group };
  outcomes.set(path, made);
  return made;
}

/** Requests that end because the fee for them was not paid: the one row that fees of the text are held against. */
export const feeUnpaid = outcome("otherHandling.feeUnpaid");

const keepCases = keeping<CasesFigure>();

export function cases(
  of: CasesKind,
  { route, result }: Partial<Pick<CasesFigure, "route" | "result">> = {},
): CasesFigure {
  return keepCases({ kind: "cases", id: idOf(of, route, result), of, route, result });
}

const keepDocuments = keeping<DocumentsFigure>();

export function documents(of: DocumentsKind, done: DocumentsDone): DocumentsFigure {
  return keepDocuments({ kind: "documents", id: idOf(of, done), of, done });
}

const keepItems = keeping<ItemsFigure>();

export function items(of: ItemsFigure["of"]): ItemsFigure {
  return keepItems({ kind: "items", id: idOf(of, "items"), of });
}

const keepDecisions = keeping<DecisionsFigure>();

export function decisions(of: DecidedKind): DecisionsFigure {
  return keepDecisions({ kind: "decisions", id: idOf(of, "decisions"), of });
}

export const fees: FeesFigure = { kind: "fees", id: "fees.amount" };

const keepProcurement = keeping<ProcurementFigure>();

export function procurement(measure: ProcurementFigure["measure"]): ProcurementFigure {
  return keepProcurement({ kind: "procurement", id: idOf("procurement", measure), measure });
}

const keepInformationFee = keeping<InformationFeeFigure>();

export function informationFee(measure: InformationFeeFigure["measure"]): InformationFeeFigure {
  return keepInformationFee({
    kind: "informationFee",
    id: idOf("informationFee", measure),
    measure,
  });
}

const keepSum = keeping<FigureSum>();

/** Several figures added up to one; none, and one alone, stay as they are. */
export function added(figures: readonly SingleFigure[]): readonly StatedFigure[] {
  const [first, ...others] = figures;
  if (!first || others.length === 0) return figures;
  const id = figures.map((it) => it.id).join("+");
  return [keepSum({ kind: "sum", id, addends: [first, ...others] })];
}

/** What a figure adds up; a figure alone is itself. */
export function addendsOf(figure: StatedFigure): FigureSum["addends"] {
  return figure.kind === "sum" ? figure.addends : [figure];
}

/** What is counted; a sum counts what its addends do. */
export function kindOf(figure: StatedFigure): SingleFigure["kind"] {
  return addendsOf(figure)[0].kind;
}
