/** What a request costs that is charged by the piece (国办函〔2020〕109号第四条). */

/** Free of charge for one applicant in one calendar month. */
export const FREE_REQUESTS = 10;

const FIRST_STEP = 30;
const STEP = 10;
const YUAN = 100;

/** The fee in yuan of an applicant's n-th request of a month, from 1 on; it grows with every ten beyond thirty. */
export function feeOfRequest(n: number): number {
  if (n <= FREE_REQUESTS) return 0;
  return YUAN * (1 + Math.max(0, Math.ceil((n - FIRST_STEP) / STEP)));
}
