/** The page of the register: how one begins, somebody's old list, and an open register. */
import {
  FluentProvider,
  makeStaticStyles,
  makeStyles,
  tokens,
  type Theme,
} from "@fluentui/react-components";
import type { ReactElement } from "react";
import { MessageLine } from "../../taskpane/message-line.tsx";
import { WorkLine } from "../../taskpane/work-line.tsx";
import { pageDrop, pageMessage } from "../page-styles.ts";
import { useDrop } from "../use-drop.ts";
import { useNoDrag } from "../use-no-drag.ts";
import { ListView } from "./list-view.tsx";
import { OpenView } from "./open-view.tsx";
import { RegisterBar } from "./register-bar.tsx";
import { StartView } from "./start-view.tsx";
import { useRegisterPage } from "./use-register-page.ts";

export function RegisterPage({ theme }: { readonly theme: Theme }): ReactElement {
  usePageStyles();
  const styles = useStyles();
  const { shown, message, work, deeds } = useRegisterPage();
  const drop = useDrop(([file]) => {
    if (file) deeds.openFile(file);
  });
  useNoDrag();
  return (
    <FluentProvider theme={theme} className={styles.page} {...drop.handlers}>
      <RegisterBar shown={shown} deeds={deeds} />
      {work !== null && <WorkLine work={{ title: "台账", step: work }} />}
      <main className={styles.main}>
        {shown.is === "start" && <StartView deeds={deeds} />}
        {shown.is === "list" && <ListView key={shown.file} list={shown} deeds={deeds} />}
        {shown.is === "register" && <OpenView open={shown} deeds={deeds} />}
      </main>
      <div className={styles.message}>
        <MessageLine
          session={{ undo: () => message?.undo?.(), dismiss: deeds.dismiss }}
          message={message}
        />
      </div>
      {drop.isOver && <div className={styles.drop}>松开就打开这份文件</div>}
    </FluentProvider>
  );
}

const usePageStyles = makeStaticStyles({
  body: { margin: "0" },
  // what the keyboard reaches is not hidden behind the message
  html: { scrollPaddingBottom: "3rem", scrollPaddingTop: "6rem" },
});

const useStyles = makeStyles({
  page: {
    minHeight: "100vh",
    colorScheme: "light dark",
    backgroundColor: tokens.colorNeutralBackground2,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
  main: {
    maxWidth: "76rem",
    margin: "0 auto",
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalL} 4rem`,
  },
  message: pageMessage,
  drop: pageDrop,
});
