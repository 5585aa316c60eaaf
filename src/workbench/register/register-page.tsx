/** The page of the register: how one begins, somebody's old list, and an open register. */
import { makeStyles, tokens, type Theme } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import { PageFrame } from "../page-frame.tsx";
import { ListView } from "./list-view.tsx";
import { OpenView } from "./open-view.tsx";
import { RegisterBar } from "./register-bar.tsx";
import { StartView } from "./start-view.tsx";
import { useRegisterPage } from "./use-register-page.ts";

export function RegisterPage({ theme }: { readonly theme: Theme }): ReactElement {
  const styles = useStyles();
  const [organ, setOrgan] = useState("");
  const { shown, message, work, deeds } = useRegisterPage();
  return (
    <PageFrame
      theme={theme}
      bar={<RegisterBar shown={shown} deeds={deeds} />}
      work={work === null ? null : { title: "台账", step: work }}
      message={message}
      onUndo={() => message?.undo?.()}
      onDismiss={deeds.dismiss}
      onDrop={([file]) => {
        if (file) deeds.openFile(file);
      }}
      drops="松开就打开这份文件"
      className={styles.main}
    >
      {shown.is === "start" && <StartView deeds={deeds} organ={organ} onOrgan={setOrgan} />}
      {shown.is === "list" && (
        <ListView key={shown.file} list={shown} deeds={deeds} organ={organ} onOrgan={setOrgan} />
      )}
      {shown.is === "register" && <OpenView open={shown} deeds={deeds} />}
    </PageFrame>
  );
}

const useStyles = makeStyles({
  main: {
    maxWidth: "76rem",
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalL} 4rem`,
  },
});
