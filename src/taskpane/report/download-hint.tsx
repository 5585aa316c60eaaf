/** What was downloaded, and what to do when no file came: a download that fails does so without a word. */
import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";

const OTHER_WAYS = "可以点“复制全文”后粘贴到Word，或点“生成工作表”";

export interface DownloadHintProps {
  readonly downloads: boolean;
  /** Name of the file that was downloaded last. */
  readonly downloaded: string | null;
}

export function DownloadHint({ downloads, downloaded }: DownloadHintProps): ReactElement | null {
  const styles = useStyles();
  if (!downloads) return <p className={styles.hint}>这里的Excel不能下载文件，{OTHER_WAYS}。</p>;
  if (downloaded === null) return null;
  return (
    <p className={styles.hint}>
      文件名：{downloaded}。没有看到文件？请看“下载”文件夹；仍没有的，{OTHER_WAYS}。
    </p>
  );
}

const useStyles = makeStyles({
  hint: {
    margin: "0",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    color: tokens.colorNeutralForeground2,
    overflowWrap: "anywhere",
  },
});
