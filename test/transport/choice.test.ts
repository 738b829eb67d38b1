/** Which transport a client without options takes. */
import { subscribe, unsubscribe } from "node:diagnostics_channel";
import { createServer, type Server } from "node:http";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { Transport } from "../../src/index.js";
import { values } from "../support/client-methods.js";
import { ended, listen } from "../support/listen.js";
import { type Interceptor, interceptors, watchers } from "./interceptors.js";

let server: Server;
let baseUrl: string;
let connections: number;
beforeEach(async () => {
  vi.resetModules(); // So that the package is imported anew, before or after somebody sets something up.
  connections = 0;
  server = createServer((request, response) => {
    request.resume().on("end", () => response.end(JSON.stringify({ api_id: "a-1", error: "" })));
  }).on("connection", () => connections++);
  baseUrl = `http://127.0.0.1:${await listen(server)}`;
});
afterEach(async () => {
  server.closeAllConnections();
  await ended(server);
});

/** Makes a client of a package that is imported now. */
async function newClient() {
  const { createPhloClient } = await import("../../src/index.js");
  return createPhloClient({ authId: values.auth_id, authToken: "s3cret-token", baseUrl, maxRetries: 0 });
}

const transfer = async (phlo: Awaited<ReturnType<typeof newClient>>) =>
  phlo
    .multiPartyCall(values.phlo_id, values.node_id)
    .coldTransfer({ to: "+14152225555", trigger_source: "+14152223333" });

/** Makes a transfer with something set up at one of three moments, and looks at who has seen it. */
async function transferWith(setUp: (baseUrl: string) => Interceptor, moment: string): Promise<number> {
  const early = moment === "before the import" ? setUp(baseUrl) : undefined;
  const phlo = await newClient();
  if (moment === "after a first call") await transfer(phlo);
  connections = 0;
  server.closeAllConnections();
  const interceptor = early ?? setUp(baseUrl);
  try {
    await transfer(phlo);
    return interceptor.seen();
  } finally {
    await interceptor.remove();
  }
}

/** How many requests Node's `fetch` makes of a transfer. */
async function seenByFetch(phlo: Awaited<ReturnType<typeof newClient>>): Promise<number> {
  let seen = 0;
  const count = () => seen++;
  subscribe("undici:request:create", count);
  await transfer(phlo);
  unsubscribe("undici:request:create", count);
  return seen;
}

const moments = ["before the import", "after the client is made", "after a first call"];

describe.each(Object.entries(interceptors))("%s", (_, setUp) => {
  test.each(moments)("set up %s, gets the request, and nothing is dialled", async (moment) => {
    expect([await transferWith(setUp, moment), connections]).toEqual([1, 0]);
  });
});

describe.each(Object.entries(watchers))("%s", (_, setUp) => {
  test.each(moments)("set up %s, sees the request", async (moment) => {
    expect([await transferWith(setUp, moment), connections]).toEqual([1, 1]);
  });
});

test("Node's own fetch, or an import of undici, is no reason to go through fetch", async () => {
  await (await fetch(baseUrl)).text();
  const phlo = await newClient();
  expect([await seenByFetch(phlo), connections]).toEqual([0, 2]);
});

describe("a transport of ours that is wrapped", () => {
  const wraps: Readonly<Record<string, (own: Transport, note: () => void) => Transport>> = {
    "in a function": (own, note) => (request) => {
      note();
      return own(request);
    },
    "in a function with all that it carries": (own, note) => {
      const wrapper: Transport = (request) => {
        note();
        return own(request);
      };
      return Object.defineProperties(wrapper, Object.getOwnPropertyDescriptors(Object.assign(() => {}, own)));
    },
    "in a Proxy": (own, note) =>
      new Proxy(own, {
        apply(target, self, given) {
          note();
          return Reflect.apply(target, self, given);
        },
      }),
  };

  test.each(Object.entries(wraps))("is called: %s", async (_, wrap) => {
    const { createPhloClient } = await import("../../src/index.js");
    const { nodeTransport } = await import("../../src/transport/node.js");
    let calls = 0;
    const transport = wrap(nodeTransport(), () => calls++);
    const phlo = createPhloClient({ authId: values.auth_id, authToken: "s3cret-token", baseUrl, transport });
    await transfer(phlo);
    expect([calls, connections]).toEqual([1, 1]);
  });
});
