/** Where a line has days, and how the columns are called. */
import type { RegisterRequest } from "./register.ts";

/** A column of days; one that is planned may lie in the future. */
interface DateColumn {
  readonly key: DateKey;
  readonly label: string;
  readonly is: "past" | "planned";
  readonly text: (request: RegisterRequest) => string | null | undefined;
}

const CONSULTATIONS = [0, 1, 2] as const;

type SingleKey =
  | "arrived"
  | "received"
  | "supplement.asked"
  | "supplement.limit"
  | "supplement.received"
  | "extended"
  | "fee.noticed"
  | "fee.limit"
  | "fee.paid"
  | "deferredTo"
  | "answered"
  | "documentDate"
  | "concluded";

type ConsultationDay = "sent" | "receivedByThem" | "limit" | "answered";
type ReanswerDay = "ordered" | "limit" | "answered";

export type DateKey =
  SingleKey | `consultations.${number}.${ConsultationDay}` | `reanswers.${number}.${ReanswerDay}`;

const single: readonly DateColumn[] = [
  { key: "arrived", label: "到达日期", is: "past", text: (it) => it.arrived },
  { key: "received", label: "收到日期", is: "past", text: (it) => it.received },
  {
    key: "supplement.asked",
    label: "补正通知日期",
    is: "past",
    text: (it) => it.supplement?.asked,
  },
  { key: "supplement.limit", label: "补正期限", is: "planned", text: (it) => it.supplement?.limit },
  {
    key: "supplement.received",
    label: "收到补正日期",
    is: "past",
    text: (it) => it.supplement?.received,
  },
  { key: "extended", label: "延期告知日期", is: "past", text: (it) => it.extended },
  { key: "fee.noticed", label: "收费通知日期", is: "past", text: (it) => it.fee?.noticed },
  { key: "fee.limit", label: "缴费期限", is: "planned", text: (it) => it.fee?.limit },
  { key: "fee.paid", label: "缴费日期", is: "past", text: (it) => it.fee?.paid },
  { key: "deferredTo", label: "延迟答复至", is: "planned", text: (it) => it.deferredTo },
  { key: "answered", label: "送达（寄出）日期", is: "past", text: (it) => it.answered },
  { key: "documentDate", label: "落款日期", is: "past", text: (it) => it.documentDate },
  { key: "concluded", label: "办结日期", is: "past", text: (it) => it.concluded },
];

const consulting: Readonly<Record<ConsultationDay, Pick<DateColumn, "label" | "is">>> = {
  sent: { label: "征求意见发出日期", is: "past" },
  receivedByThem: { label: "被征求方收到日期", is: "past" },
  limit: { label: "征求意见期限", is: "planned" },
  answered: { label: "收到意见日期", is: "past" },
};

const reanswering: Readonly<Record<ReanswerDay, Pick<DateColumn, "label" | "is">>> = {
  ordered: { label: "责令重新答复日期", is: "past" },
  limit: { label: "重新答复期限", is: "planned" },
  answered: { label: "重新答复送达（寄出）日期", is: "past" },
};

/** Every column that the line may have filled. */
export function dateColumns({ reanswers }: RegisterRequest): readonly DateColumn[] {
  return [...fixed, ...(reanswers ?? []).flatMap((_, i) => reanswerColumns(i))];
}

const fixed: readonly DateColumn[] = [...single, ...CONSULTATIONS.flatMap(consultationColumns)];

function consultationColumns(i: number): DateColumn[] {
  return keysOf(consulting).map((day) => ({
    key: `consultations.${i}.${day}`,
    label: i === 0 ? consulting[day].label : `${consulting[day].label}（第${i + 1}次）`,
    is: consulting[day].is,
    text: (it) => it.consultations?.[i]?.[day],
  }));
}

function reanswerColumns(i: number): DateColumn[] {
  return keysOf(reanswering).map((day) => ({
    key: `reanswers.${i}.${day}`,
    label: i === 0 ? reanswering[day].label : `${reanswering[day].label}（第${i + 1}次）`,
    is: reanswering[day].is,
    text: (it) => it.reanswers?.[i]?.[day],
  }));
}

function keysOf<Key extends string>(record: Readonly<Record<Key, unknown>>): Key[] {
  return Object.keys(record) as Key[];
}
