/** What `yo office` makes for React and Fluent: the pane that says hello, to measure ours beside it. */
import {
  Button,
  Field,
  FluentProvider,
  Image,
  makeStyles,
  Textarea,
  tokens,
  webLightTheme,
} from "@fluentui/react-components";
import { DesignIdeas24Regular, LockOpen24Regular, Ribbon24Regular } from "@fluentui/react-icons";
import { useState, type ReactElement } from "react";
import { createRoot } from "react-dom/client";

const features = [
  { icon: <Ribbon24Regular />, text: "Achieve more with Office integration" },
  { icon: <LockOpen24Regular />, text: "Unlock features and functionality" },
  { icon: <DesignIdeas24Regular />, text: "Create and visualize like a pro" },
];

function Hello(): ReactElement {
  const styles = useStyles();
  const [text, setText] = useState("Some text.");
  return (
    <main>
      <section className={styles.header}>
        <Image width="90" height="90" alt="Contoso" />
        <h1>Welcome</h1>
      </section>
      <h2>Discover what this add-in can do for you today!</h2>
      <ul>
        {features.map(({ icon, text: feature }) => (
          <li key={feature}>
            {icon} {feature}
          </li>
        ))}
      </ul>
      <Field label="Enter text to be inserted into the document.">
        <Textarea
          value={text}
          onChange={(_event, { value }) => {
            setText(value);
          }}
        />
      </Field>
      <Button
        appearance="primary"
        onClick={() =>
          void Excel.run(async (context) => {
            context.workbook.getSelectedRange().values = [[text]];
            await context.sync();
          })
        }
      >
        Insert text
      </Button>
    </main>
  );
}

const useStyles = makeStyles({
  header: {
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    backgroundColor: tokens.colorNeutralBackground3,
  },
});

const place = document.getElementById("container");
if (!place) throw new Error("The page has no place for the pane.");
const root = createRoot(place);
void Office.onReady().then(() => {
  root.render(
    <FluentProvider theme={webLightTheme}>
      <Hello />
    </FluentProvider>,
  );
});
