import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    typecheck: { enabled: true, include: ["test/types/**/*.test-d.ts"] },
    reporters: ["default", "./test/closing-line.ts"],
    maxWorkers: 2,
    maxConcurrency: 100,
    testTimeout: 60_000,
  },
});
