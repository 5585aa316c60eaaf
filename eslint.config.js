import { readFileSync } from "node:fs";
import { globalIgnores } from "eslint/config";
import tseslint from "typescript-eslint";

/** The rooms of src/ and what each may import; tests/house.test.ts reads the same plan. */
const rooms = JSON.parse(readFileSync(new URL("house.json", import.meta.url), "utf8"));

/** One restriction a room: every room that it may not look into. */
const walls = Object.entries(rooms).map(([room, open]) => ({
  files: [`src/${room}/**/*.ts`],
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

export default tseslint.config(
  globalIgnores(["node_modules", "build", "demo-out", "coverage"]),
  ...tseslint.configs.strictTypeChecked,
  ...tseslint.configs.stylisticTypeChecked,
  {
    languageOptions: {
      parserOptions: {
        projectService: { allowDefaultProject: ["*.js", "src/build/*.mjs"] },
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
  { files: ["src/build/**", "bench/**"], rules: { "no-console": "off" } },
  { files: ["*.js", "src/build/*.mjs"], ...tseslint.configs.disableTypeChecked },
  ...walls,
);
