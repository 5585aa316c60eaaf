import type { Status } from "./check-register.ts";

/** How a request stands, in words. */
export const statusWords: Readonly<Record<Status, string>> = {
  open: "办理中",
  awaitingSupplement: "待补正",
  awaitingConsultation: "征求意见中",
  awaitingFee: "待缴费",
  closed: "已办结",
};
