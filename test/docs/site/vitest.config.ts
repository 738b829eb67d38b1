import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

/** The tests that build the whole site and look at it with a browser: `npm run test:site`. */
export default defineConfig({
  test: {
    root: fileURLToPath(new URL("../../../", import.meta.url)),
    include: ["test/docs/site/*.site.ts"],
    reporters: ["default", "./test/support/summary-reporter.ts"],
    maxWorkers: 2,
    testTimeout: 120_000,
    hookTimeout: 60_000,
  },
});
