import { globalIgnores } from "eslint/config";
import tseslint from "typescript-eslint";
import { rooms } from "./house.config.js";

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
            message: `src/${room} may not import from src/${other} (house.config.js).`,
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
      "@typescript-eslint/switch-exhaustiveness-check": "error",
    },
  },
  { files: ["src/build/**", "bench/**"], rules: { "no-console": "off" } },
  { files: ["*.js", "src/build/*.mjs"], ...tseslint.configs.disableTypeChecked },
  ...walls,
);
