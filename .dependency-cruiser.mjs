// The rooms of `src/`, as CONTRIBUTING.md maps them: imports go down only, and never in a circle.

/** What each room may import of ours, besides itself. */
const rooms = {
  api: ["request", "validate", "base"],
  once: ["base"],
  request: ["transport", "validate", "base"],
  validate: ["base"],
  transport: [],
  base: [],
  webhooks: ["base"],
  contract: [],
  mock: ["contract", "transport", "base", "webhooks"], // The proxy reaches the API as the client does.
};

/** Rooms that may read what is generated from the contract. */
const readers = ["api", "validate", "request", "base", "webhooks", "contract", "mock"];

const mayImport = ([room, below]) => ({
  name: `src/${room} imports only ${[...below, "what is generated"].join(", ")}`,
  severity: "error",
  from: { path: `^src/${room}/` },
  to: {
    path: "^(src|generated|scripts|test|bench|examples)/",
    pathNot: [`^src/(${[room, ...below].join("|")})/`, ...(readers.includes(room) ? ["^generated/"] : [])],
  },
});

export default {
  forbidden: [
    { name: "no circle", severity: "error", from: {}, to: { circular: true } },
    ...Object.entries(rooms).map(mayImport),
    {
      name: "the command is nobody's to import",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/cli/" },
      to: { path: "^src/cli/" },
    },
    {
      name: "what is generated imports nothing of ours",
      severity: "error",
      from: { path: "^generated/" },
      to: { path: "^(src|scripts|test|bench|examples)/" },
    },
    {
      name: "the package imports no script and no test",
      severity: "error",
      from: { path: "^src/" },
      to: { path: "^(scripts|test|bench|examples)/" },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: { conditionNames: ["import", "types", "default"] },
  },
};
