/** The button that chooses last year's report; from then on everything is checked beside it. */
import { History20Regular } from "@fluentui/react-icons/svg/history";
import type { ReactElement } from "react";
import { ChooseFile, type ChooseFileProps } from "../choose-file.tsx";
import type { PaneSession } from "../session/session.ts";

interface ChooseLastYearProps extends Pick<ChooseFileProps, "children" | "size" | "appearance"> {
  readonly session: PaneSession;
  readonly busy: boolean;
}

export function ChooseLastYear(props: ChooseLastYearProps): ReactElement {
  const { session, busy, ...look } = props;
  return (
    <ChooseFile
      {...look}
      label="要核对的上年年报"
      icon={<History20Regular />}
      disabled={busy}
      onChoose={([file]) => {
        if (file) void readLastYear(session, file);
      }}
    />
  );
}

function readLastYear(session: PaneSession, file: File): Promise<boolean> {
  return session.work("读取上年年报", async (step) => {
    await step(`正在读取${file.name}`);
    const { readFile } = await import("../start/read-file.ts");
    const { name, report, account } = await readFile(file, session.scans);
    await step("正在核对");
    session.setLastYear({ name, report, account });
    return `已读取上年年报“${name}”，跨年的问题列在“核对”里。`;
  });
}
