import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    reporters: ["default", "./test/closing-line.ts"],
    maxWorkers: 2,
    projects: [
      {
        test: {
          name: "all",
          include: ["test/**/*.test.ts"],
          typecheck: { enabled: true, include: ["test/types/**/*.test-d.ts"] },
          testTimeout: 60_000,
          hookTimeout: 60_000,
          maxConcurrency: 100,
        },
      },
      {
        test: {
          name: "undici",
          include: ["test/hostile/**/*.test.ts"],
          env: { TRANSPORT: "undici" },
          testTimeout: 60_000,
          hookTimeout: 60_000,
          maxConcurrency: 100,
        },
      },
    ],
  },
});
