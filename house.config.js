/**
 * The rooms of src/ and what each may import: arrows point one way, from the form outwards.
 *
 * The lint rule and tests/house.test.ts both read this table, so the house cannot drift from its plan.
 */
export const rooms = {
  form: [],
  figures: ["form"],
  report: ["form", "figures"],
  rules: ["form", "figures", "report"],
  document: ["form", "figures", "report", "rules"],
  import: ["form", "figures", "report"],
  cli: ["form", "figures", "report", "rules", "document", "import"],
  build: ["form", "figures", "report", "rules", "document", "import"],
};
