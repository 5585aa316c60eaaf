import { withEdits } from "../../register/register-edit.ts";
import type { PaperDeeds } from "../../taskpane/register/papers/paper-deeds.ts";
import type { OpenRegister, RegisterDeeds } from "./use-register-page.ts";

const WORD_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/** A page hands over files, and keeps what a letter changes until the register is downloaded. */
export function paperDeeds(open: OpenRegister, deeds: RegisterDeeds): PaperDeeds {
  return {
    handOver: (make) => {
      deeds.save(() => {
        const { fileName, bytes } = make();
        return { name: fileName, type: WORD_TYPE, content: new Uint8Array(bytes) };
      }, "copy");
    },
    record: (number, edits) => {
      const labels = edits.map(({ label }) => `“${label}”`).join("、");
      deeds.change(
        open,
        withEdits(open.register, number, edits),
        `已把${labels}记入${number}，请下载台账。`,
      );
    },
    fail: deeds.fail,
  };
}
