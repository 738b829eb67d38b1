/** Budgets that hold on any machine: counts and sizes, and one ratio with room for noise. `npm run bench` has the figures. */
import { beforeAll, expect, test } from "vitest";
import { clientNamed } from "../../bench/clients/clients.js";
import { Arena } from "../../bench/measure/calls.js";
import { measureCompiler } from "../../bench/measure/compiler.js";
import { bundle } from "../../bench/measure/weight.js";
import { median, ratio } from "../../bench/report/statistics.js";
import { linkPackage } from "../../bench/setup.js";

const [fetch, ours, onUndici] = ["fetch", "plivo-phlo", "plivo-phlo-undici"].map(clientNamed);

beforeAll(linkPackage);

test("a call costs far less CPU than bare fetch, on Node's own sockets and on undici", async () => {
  if (!fetch || !ours || !onUndici) throw new Error("a client is missing");
  await using arena = await Arena.open([fetch, ours, onUndici]);
  const round = { task: "transfer", manner: "accept", inFlight: 32 } as const;
  await arena.warmUp(2000, round);
  const figures = await arena.measure(9, 150, round);
  const cpu = (client: typeof ours) => figures.get(client)?.map((each) => each.cpu) ?? [];
  expect(ratio(cpu(ours), cpu(fetch)).median).toBeLessThan(0.7); // Wanted: 0.3.
  expect(ratio(cpu(onUndici), cpu(fetch)).median).toBeLessThan(0.7); // Measured: a quarter.
});

test("what a program loads stays small", async () => {
  const { gzipped, builtins } = await bundle(clientNamed("plivo-phlo").imports);
  expect(gzipped).toBeLessThan(27_000);
  expect(builtins.filter((name) => !name.startsWith("node:"))).toEqual([]);
});

test("a file that uses everything asks little of the compiler", async () => {
  const [figures] = (await measureCompiler(1, ["plivo-phlo"])).values();
  expect(median(figures?.map(({ instantiations }) => instantiations) ?? [])).toBeLessThan(3000);
});
