/** Which folder of src may import which: everything points inward, and nothing goes round in circles. */
const allowed = {
  core: [],
  locales: [],
  functions: ["core", "locales"],
  reports: ["core", "locales"],
  worker: ["core", "reports", "locales"],
  excel: ["core", "reports", "locales"],
  commands: ["excel", "reports", "worker", "locales"],
  taskpane: ["core", "functions", "reports", "excel", "worker", "commands", "locales"],
  workbench: [],
};

module.exports = {
  forbidden: [
    { name: "no-circular", severity: "error", from: {}, to: { circular: true } },
    { name: "resolvable", severity: "error", from: {}, to: { couldNotResolve: true } },
    ...Object.entries(allowed).map(([folder, others]) => ({
      name: `${folder}-imports-inward`,
      severity: "error",
      from: { path: `^src/${folder}/` },
      to: { path: "^src/", pathNot: [folder, ...others].map((name) => `^src/${name}/`) },
    })),
    {
      name: "core-takes-only-special-functions",
      severity: "error",
      from: { path: "^src/core/" },
      to: { path: "node_modules", pathNot: "node_modules/@stdlib/" },
    },
    {
      name: "sources-do-not-import-tests",
      severity: "error",
      from: { path: "^src/" },
      to: { path: "^(test|bench|scripts)/" },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: {
      extensions: [".ts", ".tsx", ".js", ".json"],
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default", "types"],
    },
  },
};
