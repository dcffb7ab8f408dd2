import office from "eslint-plugin-office-addins";
import hooks from "eslint-plugin-react-hooks";
import typescript from "typescript-eslint";

const noClock = "The core knows neither clock nor chance: days are integers, and a seed is handed in.";

export default typescript.config(
  {
    ignores: [
      "dist/",
      "dist-workbench/",
      "coverage/",
      "reports/",
      ".stryker-tmp/",
      "bench/node_modules/",
      "bench/.cache/",
      ".cache/",
    ],
  },
  {
    files: ["**/*.{ts,tsx}"],
    ignores: ["bench/**"], // its packages are installed apart, so its types are checked when it runs
    extends: [...typescript.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/no-non-null-assertion": "off", // typed arrays are indexed in loops whose bounds prove the index
      "@typescript-eslint/no-confusing-void-expression": ["error", { ignoreArrowShorthand: true }],
      "@typescript-eslint/consistent-type-imports": "error",
      eqeqeq: "error",
    },
  },
  {
    files: ["bench/**/*.ts"],
    extends: [...typescript.configs.strict],
    rules: { "@typescript-eslint/no-non-null-assertion": "off", eqeqeq: "error" },
  },
  {
    files: ["src/**/*.{ts,tsx}"],
    ignores: ["src/workbench/**"],
    rules: {
      "no-restricted-syntax": [
        "error",
        {
          selector: "Literal[regex.pattern=/\\(\\?<[=!]/]",
          message: "Safari before 16.4 can't parse a lookbehind.",
        },
      ],
    },
  },
  {
    files: ["src/core/**/*.ts"],
    rules: {
      "no-restricted-globals": ["error", { name: "Date", message: noClock }],
      "no-restricted-properties": ["error", { object: "Math", property: "random", message: noClock }],
    },
  },
  {
    files: ["src/excel/**/*.ts"],
    plugins: { "office-addins": office },
    rules: {
      "office-addins/call-sync-after-load": "error",
      "office-addins/call-sync-before-read": "error",
      "office-addins/load-object-before-read": "error",
      "office-addins/no-context-sync-in-loop": "off", // chunked reads sync in a loop on purpose
      "office-addins/no-empty-load": "error",
      "office-addins/test-for-null-using-isNullObject": "error",
    },
  },
  {
    files: ["src/taskpane/**/*.{ts,tsx}", "src/workbench/**/*.tsx"],
    extends: [hooks.configs.flat.recommended],
  },
  {
    files: ["test/**/*.ts"],
    rules: { "@typescript-eslint/no-unused-expressions": "error" },
  },
  { files: ["**/*.js"], extends: [typescript.configs.base] }
);
