/** A scan is being read: at which page it is, and how to stop it. */
import { Button, makeStyles, ProgressBar, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { Modal } from "../modal.tsx";
import type { ScanState } from "./scans.ts";

export function ScanDialog({ scan }: { readonly scan: ScanState }): ReactElement {
  const styles = useStyles();
  const { fileName, at, cancel } = scan;
  const says = at ? `正在识别第${at.page + 1}页，共${at.of}页` : "正在准备识别程序";
  return (
    <Modal labelledBy="scan" onLeave={cancel}>
      <section className={styles.part}>
        <h2 id="scan" className={styles.title}>
          识别扫描件
        </h2>
        <p className={styles.says}>
          {fileName}是扫描件或图片，每页约要半分钟。在本机识别，不上传；读出以后请逐格对照图片核对。
        </p>
        <p className={styles.says} role="status">
          {says}…
        </p>
        <ProgressBar aria-label={says} {...(at && at.of > 1 && { value: at.page, max: at.of })} />
        <Button className={styles.button} onClick={cancel}>
          取消
        </Button>
      </section>
    </Modal>
  );
}

const useStyles = makeStyles({
  part: { display: "grid", gap: tokens.spacingVerticalM, paddingBottom: tokens.spacingVerticalL },
  title: {
    margin: "0",
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
  },
  says: { margin: "0", overflowWrap: "anywhere" },
  button: { justifySelf: "start" },
});
