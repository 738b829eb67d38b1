import { chromium } from "./chromium.js";
import { bun, deno, node } from "./commands.js";
import type { Runtime } from "./runtime.js";
import type { Findings } from "./starts/checks.js";
import { workerd } from "./workerd.js";

/** A runtime, how often a POST arrives that a server drops on a reused connection (the client's, and bare `fetch`'s), and its transport. */
export interface Expectation {
  readonly runtime: Runtime;
  readonly dropped: 1 | 2;
  readonly bare: 1 | 2;
  readonly transport: Findings["transport"];
}

/** The versions of Node that are supported, each in its newest release. */
export const nodeVersions = ["20.20.2", "22.23.3", "24.21.0", "26.10.0"];

const onNode = { dropped: 1, bare: 1, transport: "Node's sockets" } as const;
const once = { dropped: 1, bare: 1, transport: "`fetch`" } as const;
const prevented = { ...once, bare: 2 } as const;
const notPrevented = { ...prevented, dropped: 2 } as const;

/** The runtimes that the README names. A page can do nothing against what a browser does beneath it. */
export const expectations: readonly Expectation[] = [
  ...nodeVersions.map((version) => ({ runtime: node(version), ...onNode })),
  { runtime: bun("1.3.13"), ...prevented },
  { runtime: bun("1.4.5"), ...once },
  { runtime: deno("2.8.3"), ...prevented },
  { runtime: deno("2.9.6"), ...prevented },
  { runtime: workerd("1.20261117.1"), ...once },
  { runtime: chromium, ...notPrevented },
];
