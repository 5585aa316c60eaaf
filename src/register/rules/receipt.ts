import { workingDaysBetween } from "../../calendar/working-days.ts";
import { defineRegisterRule, type RegisterTold } from "../register-rule.ts";
import { sameDayChannel } from "../receipt-channel.ts";
import * as sentences from "../period-sentences.ts";

/** In working days, until an e-mail or a plain letter is confirmed with the applicant. */
const MOST = 2;

/** The period would begin too late. */
export const receiptRule = defineRegisterRule({
  code: "R-RECEIPT",
  severity: "warning",
  basis: { cited: "《条例》第三十一条" },
  holds: "收到日期与到达日期相符，确认不超过2个工作日",
  check: ({ lines, calendar }) =>
    lines.flatMap(({ number, request, day }): RegisterTold[] => {
      const [arrived, received] = [day("arrived"), day("received")];
      if (arrived === undefined || received === undefined || received <= arrived) return [];
      const most = sameDayChannel(request.channel) !== undefined ? "sameDay" : "twoDays";
      const isSoon = workingDaysBetween(calendar, arrived, received).count <= MOST;
      if (most === "twoDays" && isSoon) return [];
      const message = sentences.receiptLate(number, [arrived, received], most);
      return [{ at: number, expected: arrived, found: received, message }];
    }),
});
