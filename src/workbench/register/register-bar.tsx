/** What the register's page is, what is done with files, and the way to the report's page. */
import { Button, makeStyles } from "@fluentui/react-components";
import { ArrowDownload16Regular } from "@fluentui/react-icons/svg/arrow-download";
import type { ReactElement } from "react";
import { REPORT_PAGE } from "../page-addresses.ts";
import { pageBar, pageGroup, pageLink, pageState, pageTitle } from "../page-styles.ts";
import { registerJson, registerWorkbook } from "./register-file.ts";
import type { RegisterDeeds, Shown } from "./use-register-page.ts";

interface RegisterBarProps {
  readonly shown: Shown;
  readonly deeds: RegisterDeeds;
}

export function RegisterBar({ shown, deeds }: RegisterBarProps): ReactElement {
  const styles = useStyles();
  const open = shown.is === "register" ? shown : undefined;
  return (
    <header className={styles.bar}>
      <h1 className={styles.title}>政府信息公开申请台账</h1>
      {shown.is !== "start" && (
        <Button size="small" onClick={deeds.backToStart}>
          换一本…
        </Button>
      )}
      {open && (
        <div className={styles.group} role="group" aria-label="下载">
          <Button
            size="small"
            appearance={open.isSaved ? "secondary" : "primary"}
            icon={<ArrowDownload16Regular />}
            onClick={() => {
              deeds.save(() => registerWorkbook(open.register), "whole");
            }}
          >
            下载台账Excel
          </Button>
          <Button
            size="small"
            onClick={() => {
              deeds.save(() => registerJson(open.register), "whole");
            }}
          >
            下载JSON
          </Button>
        </div>
      )}
      <div className={styles.state}>
        <span role="status">{open && !open.isSaved && "还没有下载，关闭网页就没有了"}</span>
        <a className={styles.link} href={REPORT_PAGE} target="_blank" rel="noopener">
          年报助手
        </a>
      </div>
    </header>
  );
}

const useStyles = makeStyles({
  bar: pageBar,
  title: pageTitle,
  group: pageGroup,
  link: pageLink,
  state: pageState,
});
