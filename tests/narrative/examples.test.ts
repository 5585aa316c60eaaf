/** Every checkable statement of the five published reports of 2020, read one by one against their texts. */
import { readReport } from "../../src/narrative/read-report.ts";
import { exampleReports } from "../support/examples.ts";
import { expectGolden } from "../support/golden.ts";

const published = exampleReports().filter(({ name }) => /^00\d$/u.test(name));

test("figure, value and quote of every statement", () => {
  const lines = published.flatMap(({ name, report }) =>
    readReport(report).flatMap(({ part, text, facts }) =>
      facts.map(({ figure, value, unit, quote, certainty, isPart }) =>
        [
          name,
          part,
          figure.id,
          `${value}${unit}`,
          `${certainty}${isPart ? ", part" : ""}`,
          text.slice(quote.start, quote.end),
        ].join(" | "),
      ),
    ),
  );
  expectGolden("narrative/examples.txt", `${lines.join("\n")}\n`);
});
