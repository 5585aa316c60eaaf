/** Entry of the register's page. */
import "../../hosts/older-browsers.ts";
import { Suspense, type ReactElement } from "react";
import { createRoot } from "react-dom/client";
import { useBrightness } from "../../taskpane/brightness.ts";
import { useTheme } from "../../taskpane/theme.ts";
import { RegisterPage } from "./register-page.tsx";

function ThemedPage(): ReactElement {
  return <RegisterPage theme={useTheme(useBrightness(undefined))} />;
}

const place = document.getElementById("root");
if (!place) throw new Error("The page has no place for the register.");
createRoot(place).render(
  <Suspense>
    <ThemedPage />
  </Suspense>,
);
