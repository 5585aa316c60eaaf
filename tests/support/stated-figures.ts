/** Every figure that a text can state of an edition, made from the rows and columns of its form. */
import { leavesOf, type Line } from "../../src/form/edition.ts";
import type { Edition } from "../../src/form/editions.ts";
import { rowOf } from "../../src/form/role-rows.ts";
import * as stated from "../../src/narrative/stated-figure.ts";
import type { SingleFigure } from "../../src/narrative/stated-figure.ts";

export function figuresOf(edition: Edition): SingleFigure[] {
  return [...requests(edition), ...disputes(edition), ...disclosure()];
}

function requests(edition: Edition): SingleFigure[] {
  const received = rowOf(edition, "received");
  const [all] = rowOf(edition, "handled")?.row.groups ?? [];
  return [
    ...[stated.received, stated.carriedIn, stated.receivedAndCarriedIn],
    ...[stated.handled, stated.carriedOut],
    ...keysOf(received?.block.columns ?? []).flatMap((key) => [
      stated.ofApplicant(key),
      stated.ofApplicant(key, "carriedIn"),
    ]),
    ...keysOf(all?.lines ?? []).map(stated.outcome),
  ];
}

function disputes({ tables }: Edition): SingleFigure[] {
  const [block] = tables.flatMap(({ id, blocks }) => (id === "disputes" ? blocks : []));
  const results = [undefined, ...keysOf(block?.columns ?? [])];
  const routes = leavesOf(block?.rows ?? []).flatMap(({ line, groups }) =>
    groups.length > 0 ? [line.key] : [],
  );
  return results.flatMap((result) => [
    stated.cases("disputes", { result }),
    stated.cases("reconsideration", { result }),
    stated.cases("litigation", { result }),
    ...routes.map((route) => stated.cases("litigation", { route, result })),
  ]);
}

function disclosure(): SingleFigure[] {
  const documents = (["rules", "normativeDocuments"] as const).flatMap((of) =>
    (["issued", "repealed", "inForce", "newlyDisclosed"] as const).map((done) =>
      stated.documents(of, done),
    ),
  );
  const decided = ["licensing", "otherServices", "penalties", "compulsion"] as const;
  return [
    ...documents,
    ...decided.flatMap((of) => [stated.items(of), stated.decisions(of)]),
    stated.items("powers"),
    stated.fees,
    ...[stated.procurement("projects"), stated.procurement("amount")],
  ];
}

/** Lines and groups of lines, each below its group: `notDisclosed`, `notDisclosed.stateSecrets`; no totals. */
function keysOf(lines: readonly Line[], above = ""): string[] {
  return lines.flatMap(({ key, lines: within, total, printedOnly }) => {
    if (total) return [];
    const own = `${above}${key}`;
    return [own, ...keysOf(within ?? [], printedOnly ? above : `${own}.`)];
  });
}
