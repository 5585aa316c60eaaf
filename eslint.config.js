import { readFileSync } from "node:fs";
import { globalIgnores } from "eslint/config";
import officeAddins from "eslint-plugin-office-addins";
import reactHooks from "eslint-plugin-react-hooks";
import tseslint from "typescript-eslint";

/** The rooms of src/ and what each may import; tests/house.test.ts reads the same plan. */
const rooms = JSON.parse(readFileSync(new URL("house.json", import.meta.url), "utf8"));

/** One restriction a room: every room that it may not look into. */
const walls = Object.entries(rooms).map(([room, open]) => ({
  files: [`src/${room}/**/*.{ts,tsx}`],
  rules: {
    "@typescript-eslint/no-restricted-imports": [
      "error",
      {
        patterns: Object.keys(rooms)
          .filter((other) => other !== room && !open.includes(other))
          .map((other) => ({
            group: [`**/${other}/*`],
            message: `src/${room} may not import from src/${other} (house.json).`,
          })),
      },
    ],
  },
}));

/** What Excel puts into a page, and the only files that may touch it. */
const excelGlobals = {
  Excel: ["src/hosts/excel/**"],
  Office: ["src/hosts/excel/**", "src/taskpane/main.tsx"],
  OfficeExtension: ["src/hosts/excel/**"],
  CustomFunctions: ["src/functions/functions.ts"],
};

/** Of those files, which may touch what; every other file of src/ none of it. */
const excelWalls = ["src/**/*.{ts,tsx}", ...new Set(Object.values(excelGlobals).flat())].map(
  (files) => ({
    files: [files],
    rules: {
      "no-restricted-globals": [
        "error",
        ...Object.entries(excelGlobals)
          .filter(([, open]) => !open.includes(files))
          .map(([name, open]) => ({
            name,
            message: `${name} appears only in ${open.join(", ")}.`,
          })),
      ],
    },
  }),
);

export default tseslint.config(
  globalIgnores(["node_modules", "build", "dist", "demo-out", "coverage"]),
  ...tseslint.configs.strictTypeChecked,
  ...tseslint.configs.stylisticTypeChecked,
  {
    languageOptions: {
      parserOptions: {
        projectService: { allowDefaultProject: ["*.js", "src/build/*.mjs", "bench/bulk/*.mjs"] },
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      "no-console": "error",
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/consistent-type-definitions": ["error", "interface"],
      "@typescript-eslint/switch-exhaustiveness-check": [
        "error",
        { considerDefaultExhaustiveForUnions: true },
      ],
    },
  },
  {
    files: ["src/{hosts,taskpane,workbench,workers}/**/*.{ts,tsx}"],
    plugins: { "office-addins": officeAddins },
    rules: Object.fromEntries(
      Object.keys(officeAddins.rules).map((rule) => [`office-addins/${rule}`, "error"]),
    ),
  },
  { files: ["src/{taskpane,workbench}/**/*.{ts,tsx}"], ...reactHooks.configs.flat.recommended },
  { files: ["src/build/**", "bench/**"], rules: { "no-console": "off" } },
  {
    files: ["*.js", "src/build/*.mjs", "bench/bulk/*.mjs"],
    ...tseslint.configs.disableTypeChecked,
  },
  ...walls,
  ...excelWalls,
);
