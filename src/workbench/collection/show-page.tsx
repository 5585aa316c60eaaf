import { Suspense, type ReactElement } from "react";
import { createRoot } from "react-dom/client";
import { useBrightness } from "../../taskpane/brightness.ts";
import { useTheme } from "../../taskpane/theme.ts";
import { CollectionPage } from "./collection-page.tsx";

function ThemedPage(): ReactElement {
  return <CollectionPage theme={useTheme(useBrightness(undefined))} />;
}

export function showPage(): void {
  const place = document.getElementById("root");
  if (!place) throw new Error("The page has no place for the collection.");
  createRoot(place).render(
    <Suspense>
      <ThemedPage />
    </Suspense>,
  );
}
