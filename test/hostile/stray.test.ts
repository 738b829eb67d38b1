/** A second response that nobody asked for must not be taken for the next request's: a stray 429 would dial twice. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { values } from "../support/client-methods.js";
import { caught, connect, transportName } from "./connect.js";
import { type HostileServer, startHostileServer } from "./server.js";

let server: HostileServer;
beforeAll(async () => {
  server = await startHostileServer();
});
afterAll(() => server[Symbol.asyncDispose]());

const numbers = Array.from({ length: 20 }, (_, index) => `+1415222${String(index).padStart(4, "0")}`);

/** After how many turns of the server's loop. Behind `fetch`, one that comes later can meet the next request, and looks like its own. */
const turns = transportName === "fetch" ? [0, 1, 2] : [0, 1, 2, 5];

test.each(turns.map((turn) => `stray.${turn}`))(
  "%s: no transfer goes out twice, and none is called refused",
  async (fault) => {
    const backoff = { initialDelay: 0, maxDelay: 0 };
    const phlo = connect(`${server.url}/${fault}/${fault}`, { backoff, maxRetries: 2, timeout: 5000 });
    const call = phlo.multiPartyCall(values.phlo_id, values.node_id);
    for (const to of numbers) {
      const error = await caught(call.coldTransfer({ to, trigger_source: "+14152223333" }));
      if (error !== undefined) expect(error).toMatchObject({ kind: "connection", mayHaveExecuted: true });
    }
    const bodies = server.scenario(fault).requests.map(({ body }) => body);
    expect(bodies.length).toBe(new Set(bodies).size);
  },
);
