/** Nothing that is typed can leave: the pane asks nobody but its own folder and office.js, and could not. */
import { edition2021 } from "../../src/form/edition-2021.ts";
import { template } from "../support/workbooks.ts";
import { usePanes } from "./panes.ts";

const open = usePanes({ mayComplain: true });

const ELSEWHERE = "https://example.invalid/figures";

test("its policy stops what would be sent elsewhere before it is sent", async () => {
  const { page, requests, refused, complaints } = await open({ workbook: template(edition2021) });
  await page.getByText("还有166格未填").waitFor();
  expect(complaints).toEqual([]);

  const sent = await page.evaluate(async (address) => {
    const fetched = fetch(address, { method: "POST", mode: "no-cors", body: "6" });
    const drawn = new Promise((resolve, reject) => {
      const image = new Image();
      image.onload = resolve;
      image.onerror = reject;
      image.src = address;
    });
    const results = await Promise.allSettled([fetched, drawn]);
    return results.map(({ status }) => status);
  }, ELSEWHERE);
  expect(sent).toEqual(["rejected", "rejected"]);
  expect(refused()).toEqual([]);
  for (const directive of ["connect-src", "img-src"]) {
    expect(complaints).toContain(`refused by ${directive}: ${ELSEWHERE}`);
  }

  const outside = requests.filter((it) => !it.startsWith("http://127.0.0.1:"));
  expect(outside.length).toBeGreaterThan(0);
  for (const address of outside) {
    expect(address).toMatch(
      /^https:\/\/appsforoffice\.microsoft\.com\/lib\/1\/hosted\/[\w/.-]+\.js$/u,
    );
  }
});
