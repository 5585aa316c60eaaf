/** What importing a file gives, and what the person who imports may say in advance. */
import type { OrganKind } from "../form/organ.ts";
import type { AnnualReport } from "../report/annual-report.ts";

export interface Imported {
  readonly report: AnnualReport;
  /** One Chinese sentence a line: what was read, cleaned, inferred, not found. */
  readonly account: readonly string[];
  /** Where a figure stands on its sheet (`J7`), if it came from one. */
  readonly addressOf?: (at: string) => string | undefined;
}

/** What is given here counts, whatever the file says. */
export interface Overrides {
  readonly organ?: string;
  readonly year?: number;
  readonly kind?: OrganKind;
  /** 成文日期, YYYY-MM-DD. */
  readonly signed?: string;
  /** 公布日期, YYYY-MM-DD. */
  readonly published?: string;
}
