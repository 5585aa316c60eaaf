/** All that the pane shows, as one value that never changes: whatever happens makes a new one. */
import type { CellId } from "../../form/edition.ts";
import type { WorkbookReading, Undo } from "../../hosts/workbook-host.ts";
import type { RuleContext, Stage } from "../../rules/context.ts";
import type { Finding } from "../../rules/finding.ts";
import type { CopyFile, ImportedFile, RegisterFile } from "./chosen-file.ts";

export interface PaneState {
  /** What was read last; null until the first answer. */
  readonly reading: WorkbookReading | null;
  /** Why the workbook could not be read again: what is shown may be out of date. */
  readonly readProblem: string | null;
  readonly stage: Stage;
  /** The report that was read, as the rules read it; null where there is none. */
  readonly context: RuleContext | null;
  readonly findings: readonly Finding[];
  /** What a finished report would have, whatever the stage; null until all rules are there. */
  readonly finished: readonly Finding[] | null;
  /** What only the published text had that the report was read from. */
  readonly original: readonly Finding[];
  /** The cells that are still to be filled. */
  readonly blanks: readonly CellId[];
  /** The cells whose figures changed last, until somebody has looked at what they touch. */
  readonly changed: readonly CellId[];
  /** Last year's report, beside which this year's is checked; null until somebody chooses it. */
  readonly lastYear: ImportedFile | null;
  /** The day by which a superior asks for the report; null where nobody has told. */
  readonly deadline: string | null;
  /** The copies that somebody compares with the open report. */
  readonly copies: readonly CopyFile[];
  /** What somebody wants of a view; null while nobody does. */
  readonly wish: Wish | null;
  /** The register beside which the open report stands; null until somebody chooses it. */
  readonly register: RegisterFile | null;
  /** Long work under way, which shows its steps. */
  readonly work: WorkState | null;
  /** What was done last, or why it was not. */
  readonly message: Message | null;
}

/** A new object is a new wish. */
export interface Wish {
  /** A new report: the form for it is shown. Words of the text: they are looked for. Either has the keyboard. */
  readonly for: "newReport" | "findWords";
}

export interface WorkState {
  readonly title: string;
  readonly step: string;
  /** Absent once the work can no longer be stopped. */
  readonly cancel?: () => void;
}

export interface Message {
  readonly kind: "done" | "unchanged" | "failed";
  /** One sentence. */
  readonly text: string;
  /** Takes back what was done. */
  readonly undo?: Undo;
}

export const initialState: PaneState = {
  reading: null,
  readProblem: null,
  stage: "draft",
  context: null,
  findings: [],
  finished: null,
  original: [],
  blanks: [],
  changed: [],
  lastYear: null,
  deadline: null,
  copies: [],
  wish: null,
  register: null,
  work: null,
  message: null,
};
