import { Redis } from "ioredis";
import { createClient } from "redis";
import { afterEach, describe, expect, test } from "vitest";
import { isReplayed, type Ledger, redisStore, type SettleErrorEvent } from "../../../src/once/index.js";
import { caught } from "../../hostile/connect.js";
import { connectTo, success } from "./support/client.js";
import { type RedisServer, startRedis } from "./support/redis-server.js";
import { describeWith } from "./support/stores.js";

const opened: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of opened.splice(0).reverse()) await close();
});

async function start(...settings: string[]): Promise<RedisServer> {
  const server = await startRedis(...settings);
  opened.push(() => server[Symbol.asyncDispose]());
  return server;
}

type Options = Parameters<typeof redisStore>[1];

/** A ledger on a connection of its own, and a way to send a command on that. */
interface Connected {
  readonly ledger: Ledger;
  run(command: string): Promise<unknown>;
}

const clients: Readonly<Record<string, (url: string, options?: Options) => Promise<Connected>>> = {
  async "node-redis"(url, options) {
    const client = createClient({ url, socket: { reconnectStrategy: 20 } });
    client.on("error", () => {});
    await client.connect();
    opened.push(() => client.destroy());
    return { ledger: redisStore(client, options), run: (command) => client.sendCommand([command]) };
  },
  async ioredis(url, options) {
    const client = new Redis(url, { retryStrategy: () => 20 });
    client.on("error", () => {});
    opened.push(() => client.disconnect());
    return { ledger: redisStore(client, options), run: (command) => client.call(command) };
  },
};

describeWith("redis-server", "Redis", () => {
  describe.each(Object.entries(clients))("%s", (_, connect) => {
    test("ends before a claim: nothing is sent; when it is back, each key is what it was", async () => {
      const server = await start();
      const { transfer, sent } = connectTo((await connect(server.url, { storeTimeout: 300 })).ledger);
      await transfer("done-1");
      await server.kill();
      const error = await caught(transfer("lost-1"));
      expect(error).toMatchObject({ kind: "once", mayHaveExecuted: false });
      expect(await caught(transfer("done-1"))).toMatchObject({ kind: "once", mayHaveExecuted: false });
      expect(sent()).toBe(1);
      await server.restart();
      expect(isReplayed(await transfer("done-1"))).toBe(true);
      expect(await transfer("lost-1")).toEqual(success);
      expect(sent()).toBe(2);
    });

    test("ends between claim and response: the success is returned, and the key stays claimed", async () => {
      const server = await start();
      const events: SettleErrorEvent[] = [];
      const options = { storeTimeout: 300, onSettleError: (event: SettleErrorEvent) => events.push(event) };
      const { ledger } = await connect(server.url, options);
      const { transfer, sent } = connectTo(ledger, { whenSent: () => server.kill() });
      expect(await transfer("ticket-1")).toEqual(success);
      expect(events).toMatchObject([{ key: "ticket-1", outcome: "done" }]);
      await server.restart();
      // ioredis may send the settlement when it is connected again: then it is done.
      const again = await transfer("ticket-1").catch((error: unknown) => error);
      if (again instanceof Error) expect(again).toMatchObject({ kind: "once", mayHaveExecuted: true });
      else expect(isReplayed(Object(again))).toBe(true);
      expect(sent()).toBe(1);
    });

    test("is silent: nothing is sent, and the late claim is taken back", async () => {
      const server = await start();
      const { ledger } = await connect(server.url, { storeTimeout: 200 });
      const { transfer, sent } = connectTo(ledger);
      await transfer("done-1");
      server.pause();
      expect(await caught(transfer("late-1"))).toMatchObject({ kind: "once", mayHaveExecuted: false });
      server.resume();
      expect(await transfer("late-1")).toEqual(success);
      expect(sent()).toBe(2);
    });

    test("inside MULTI it is refused", async () => {
      const server = await start();
      const { ledger, run } = await connect(server.url);
      const { transfer, sent } = connectTo(ledger);
      await run("MULTI");
      expect(await caught(transfer("ticket-1"))).toMatchObject({
        kind: "once",
        mayHaveExecuted: false,
        message: expect.stringContaining("MULTI"),
      });
      expect(sent()).toBe(0);
    });
  });

  test("a server that evicts claims is refused", async () => {
    const server = await start("--maxmemory", "100mb", "--maxmemory-policy", "allkeys-lru");
    const client = new Redis(server.url);
    opened.push(() => client.disconnect());
    const { transfer, sent } = connectTo(redisStore(client));
    const error = await caught(transfer("ticket-1"));
    expect(error).toMatchObject({ kind: "once", mayHaveExecuted: false });
    expect(error).toMatchObject({ message: expect.stringContaining("set maxmemory-policy to noeviction") });
    expect(sent()).toBe(0);
  });

  test("a claim waits for the replicas that were asked for", async () => {
    const server = await start();
    const client = new Redis(server.url);
    opened.push(() => client.disconnect());
    const { transfer, sent } = connectTo(redisStore(client, { replicas: 1 }));
    const alone = await caught(transfer("ticket-1"));
    expect(alone).toMatchObject({ kind: "once", mayHaveExecuted: false });
    expect(alone).toMatchObject({ message: expect.stringContaining("only 0 of 1 replicas") });
    expect(sent()).toBe(0);
    await start("--replicaof", "127.0.0.1", String(server.port));
    while (!/state=online/.test(String(await client.info("replication"))))
      await new Promise((resume) => setImmediate(resume));
    expect(await transfer("ticket-1")).toEqual(success);
  });
});

test.each([undefined, null, {}, "redis://localhost", { call: 1 }])("%j is no client", (client) => {
  expect(() => Reflect.apply(redisStore, undefined, [client])).toThrow(
    /client must be a client of node-redis or ioredis/,
  );
});
