import type { Page } from "playwright-core";

/** What the page's own policy refuses is an error like any other: for a page to run before anything else. */
export const POLICY_COMPLAINT = `document.addEventListener("securitypolicyviolation", (event) => {
  console.error(\`refused by \${event.violatedDirective}: \${event.blockedURI}\`);
});`;

/** What a page will have complained of from now on: uncaught errors, and errors in the console. */
export function complaintsOf(page: Page): readonly string[] {
  const complaints: string[] = [];
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(message.text());
  });
  return complaints;
}
