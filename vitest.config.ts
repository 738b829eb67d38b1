import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

/** What is proved about the build, the site, the README's programs and the budgets takes its time: `npm run test:build`. */
const ofTheBuild = [
  "test/contract/agreement.test.ts",
  "test/mock/bounds.test.ts",
  "test/cli/mock-start.test.ts",
  "test/{bench,examples,package,scripts}/**/*.test.ts",
  "test/cli/{exit-codes,readme,verdict}.test.ts",
  "test/contract/prism.test.ts",
  "test/docs/{chapters,contributing,failures,flows,guide,readme,samples,testing}.test.ts",
  "test/mock/simulator/long.test.ts",
  "test/types/mistakes.test.ts",
];

/** What needs servers and many processes: `npm run test:once`. */
const ofTheStores = ["test/cli/once.test.ts", "test/once/folder-store.test.ts", "test/once/servers/**/*.test.ts"];

/** What differs most from transport to transport; the rest of the hostile suite meets Node's sockets in `npm run test:build`. */
const onEachTransport = ["test/hostile/{connection,hostile,stray}.test.ts"];

/** A worker keeps what it has loaded: no test may leave anything behind. */
const shared = { isolate: false, testTimeout: 60_000, hookTimeout: 60_000, maxConcurrency: 100 };

/** As the sources mean it; `package.json` leads to what was built last. */
const resolve = {
  alias: { "#transport": fileURLToPath(new URL("src/transport/on-node.ts", import.meta.url)) },
};

export default defineConfig({
  test: {
    reporters: ["default", "./test/support/summary-reporter.ts"],
    maxWorkers: 3, // Some tests wait, for a server or a retry.
    projects: [
      {
        resolve,
        test: {
          name: "fetch",
          include: ["test/**/*.test.ts"],
          exclude: [...ofTheBuild, ...ofTheStores],
          typecheck: { enabled: true, include: ["test/types/**/*.test-d.ts"], tsconfig: "test/types/tsconfig.json" },
          ...shared,
        },
      },
      {
        resolve,
        test: { name: "node", include: onEachTransport, env: { TRANSPORT: "node" }, ...shared },
      },
      {
        resolve,
        test: {
          name: "node-too",
          include: ["test/hostile/**/*.test.ts"],
          exclude: onEachTransport,
          env: { TRANSPORT: "node" },
          ...shared,
        },
      },
      {
        resolve,
        test: { name: "undici", include: ["test/hostile/**/*.test.ts"], env: { TRANSPORT: "undici" }, ...shared },
      },
      {
        resolve,
        test: { name: "once", include: ofTheStores, ...shared },
      },
      {
        resolve,
        test: { name: "build", include: ofTheBuild, ...shared },
      },
    ],
  },
});
