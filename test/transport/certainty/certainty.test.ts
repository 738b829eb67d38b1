import { Agent } from "undici";
import { describe, expect, test } from "vitest";
import type { Transport } from "../../../src/index.js";
import { nodeTransport } from "../../../src/transport/node.js";
import { undiciTransport } from "../../../src/transport/undici.js";
import { trusting } from "../../support/remembering-server.js";
import { fuzz } from "./fuzz.js";
import { sweep } from "./sweep.js";

/** The transports that know what has left. The long forms are `npm run test:sweep`. */
const transports: Readonly<Record<string, () => Transport>> = {
  node: () => nodeTransport(trusting),
  undici: () => undiciTransport({ dispatcher: new Agent({ connect: trusting }) }),
};

describe.each(Object.entries(transports))("%s", (_, newTransport) => {
  test.concurrent.each(["TLSv1.2", "TLSv1.3"] as const)(
    "wherever a connection of %s is cut, nobody is told that nothing left when a byte of the request was read",
    async (version) => {
      const { cases, succeeded, certain, wrong } = await sweep(version, 150, 250, newTransport);
      expect(wrong).toEqual([]);
      expect(certain).toBeGreaterThan(cases / 3);
      expect(succeeded).toBeGreaterThan(0);
    },
  );

  test.concurrent("whenever a transfer times out or is aborted, that holds, too", async () => {
    const { certain, succeeded, wrong } = await fuzz(160, newTransport, Math.random);
    expect(wrong).toEqual([]);
    expect(certain).toBeGreaterThan(0);
    expect(succeeded).toBeGreaterThan(0);
  });
});
