import { createServer, type RequestListener } from "node:http";
import { expect, test, vi } from "vitest";
import { createPhloClient, isPhloError } from "../../../src/index.js";
import { forEachAssumption, type SimulatorOptions, startMock } from "../../../src/mock/index.js";
import { memoryStore } from "../../../src/once/index.js";
import { type EventCallback, parseEvent, verifySignature } from "../../../src/webhooks/index.js";
import { listen } from "../../support/listen.js";

const [caller, agent, colleague] = ["+12025551111", "+14152223333", "+14152225555"];
const ids = ["e564a84a-7910-4447-b16f-65c541dd552c", "b4b48fc2-f47a-4a93-97c3-749ed9a40fa8"] as const;
const transfer = { to: colleague, trigger_source: agent };

/** Waits for the event loop to bring something about. */
async function until(done: () => boolean): Promise<void> {
  while (!done()) await new Promise((resolve) => setImmediate(resolve));
}

/** A caller and an agent who talk, on the call that the handle steers. */
async function startCall(simulate: SimulatorOptions = {}, once = false) {
  const mock = await startMock({ simulate: { clock: "manual", ...simulate } });
  const { url: baseUrl, authId, authToken, simulator } = mock;
  const ledger = once ? { once: memoryStore() } : {};
  const phlo = createPhloClient({ baseUrl, authId, authToken, ...ledger });
  simulator.join(caller);
  simulator.join(agent, "agent");
  const present = () =>
    simulator
      .members()
      .filter(({ state }) => state === "joined")
      .map(({ address }) => address);
  return { mock, simulator, phlo, present, call: phlo.multiPartyCall(...ids), [Symbol.asyncDispose]: mock.close };
}

test("a warm transfer: private talk, all three, the agent leaves", async () => {
  await using started = await startCall();
  const { simulator, call, present } = started;
  expect(simulator.heardBy(caller)).toEqual([agent]);

  await call.warmTransfer(transfer);
  expect(simulator.heardBy(caller)).toEqual([agent]);
  simulator.answer(colleague);
  expect(simulator.heardBy(agent)).toEqual([colleague]);
  expect(simulator.heardBy(caller)).toEqual([]);
  expect(simulator.members().find(({ address }) => address === caller)?.sound).toBe("music");

  await call.member(colleague).resumeCall();
  expect(simulator.heardBy(caller)).toEqual([agent, colleague]);
  await call.member(agent).hangup();
  expect(simulator.heardBy(caller)).toEqual([colleague]);
  expect(present()).toEqual([caller, colleague]);
});

test("a cold transfer whose colleague does not answer: the agent is still with the caller", async () => {
  await using started = await startCall();
  const { simulator, call } = started;
  simulator.whenDialled(colleague, { noAnswerAfter: 20_000 });
  await call.coldTransfer(transfer);
  simulator.advance(19_999);
  expect(simulator.members().find(({ address }) => address === colleague)?.state).toBe("ringing");
  simulator.advance(1);
  expect(simulator.members().find(({ address }) => address === colleague)?.state).toBe("left");
  expect(simulator.heardBy(caller)).toEqual([agent]);
});

test("a cold transfer that is answered: the caller is with the colleague, the agent is gone", async () => {
  await using started = await startCall();
  const { simulator, call, present } = started;
  simulator.whenDialled(colleague, { answersAfter: 3000 });
  await call.coldTransfer(transfer);
  simulator.advance(3000);
  expect(simulator.heardBy(caller)).toEqual([colleague]);
  expect(present()).toEqual([caller, colleague]);
});

test("a double click rings twice, and once with a key", async () => {
  await using plain = await startCall();
  await Promise.all([plain.call.coldTransfer(transfer), plain.call.coldTransfer(transfer)]);
  expect(plain.simulator.rings(colleague)).toBe(2);
  await using safe = await startCall({}, true);
  const click = () => safe.call.coldTransfer(transfer, { once: "ticket-4711" });
  await Promise.allSettled([click(), click()]);
  expect(safe.simulator.rings(colleague)).toBe(1);
});

test("a double click on a warm transfer: the phone that is not answered does not end the private talk on the other", async () => {
  await using started = await startCall();
  const { simulator, call } = started;
  await call.warmTransfer(transfer);
  await call.warmTransfer(transfer);
  simulator.answer(colleague);
  simulator.noAnswer(colleague);
  expect(simulator.heardBy(agent)).toEqual([colleague]);
  expect(simulator.heardBy(colleague)).toEqual([agent]);
});

test("of two phones that ring for two calls, the one that has rung longest is answered", async () => {
  await using started = await startCall();
  const { simulator, call, phlo } = started;
  const place = { phlo_id: ids[0], node_id: "node-2" };
  simulator.join("+12025552222", "customer", place);
  await phlo.multiPartyCall(place.phlo_id, place.node_id).addUser(transfer);
  await call.addUser(transfer);
  simulator.answer(colleague);
  expect(simulator.members(place).map(({ state }) => state)).toEqual(["joined", "joined"]);
  simulator.answer(colleague);
  simulator.hangUp(colleague);
  expect(simulator.members(place).map(({ state }) => state)).toEqual(["joined", "left"]);
});

test("where a + makes no difference, it makes none to rings, rules and who is heard", async () => {
  await using started = await startCall({ assumptions: { "address.without-plus": "same-member" } });
  const { simulator, call } = started;
  const bare = colleague.slice(1);
  simulator.whenDialled(colleague, { answersAfter: 0 });
  await call.addUser({ to: bare, trigger_source: agent });
  simulator.advance(0);
  expect([simulator.rings(colleague), simulator.rings(bare)]).toEqual([1, 1]);
  expect(simulator.heardBy(colleague)).toEqual([caller, agent]);
});

test("the mock's own answers are as the contract wants them, whatever the state", async () => {
  await using started = await startCall();
  const { mock, simulator, call, phlo } = started;
  simulator.whenDialled("+14155550000", { queuedFor: 1000 });
  await call.addUser({ to: "+14155550000", trigger_source: agent });
  await call.addUser(transfer);
  for (const id of await phlo.liveCalls()) await phlo.liveCall(id);
  await phlo.queuedCalls();
  await phlo.liveCall("gone").catch(() => {});
  await call
    .member("+1999")
    .hold()
    .catch(() => {});
  expect(mock.requests.flatMap(({ violations }) => violations)).toEqual([]);
});

test("who dialled in is found by their own number as `from`, not as somebody who is called", async () => {
  await using started = await startCall();
  const { phlo } = started;
  expect(await phlo.liveCalls({ to: caller })).toEqual([]);
  const [id = ""] = await phlo.liveCalls({ from: caller });
  expect(await phlo.liveCall(id)).toMatchObject({ direction: "inbound", from: caller.slice(1) });
});

test("an action on somebody who is not there is refused by name, and changes nothing", async () => {
  await using started = await startCall();
  const { call, simulator } = started;
  await expect(call.member(colleague).hold()).rejects.toMatchObject({
    kind: "api",
    status: 404,
    mayHaveExecuted: false,
    reason: `${colleague} is not on this call; on it: ${caller}, ${agent}.`,
  });
  await expect(call.coldTransfer({ to: caller, trigger_source: colleague })).rejects.toThrow("is not on this call");
  await expect(call.member(agent).abortTransfer()).rejects.toThrow("has no transfer under way");
  expect(simulator.heardBy(caller)).toEqual([agent]);
  expect(simulator.rings(caller)).toBe(0);
});

test("a lost answer has rung the phone, a refusal has not, and both can be said", async () => {
  await using started = await startCall();
  const { mock, call, simulator } = started;
  mock.next({ drop: "before" });
  const lost: unknown = await call.coldTransfer(transfer).catch((error: unknown) => error);
  expect(isPhloError(lost) && lost.mayHaveExecuted).toBe(true);
  expect(simulator.rings(colleague)).toBe(1);
  mock.next({ status: 503, executed: true });
  await expect(call.coldTransfer(transfer)).rejects.toMatchObject({ status: 503 });
  expect(simulator.rings(colleague)).toBe(2);
  mock.next({ status: 503 });
  mock.next({ drop: "before", executed: false });
  await expect(call.coldTransfer(transfer)).rejects.toMatchObject({ status: 503 });
  await expect(call.coldTransfer(transfer)).rejects.toMatchObject({ mayHaveExecuted: true });
  expect(simulator.rings(colleague)).toBe(2);
});

test("after an unknown outcome the live calls show that it rings, and nobody is dialled again", async () => {
  await using started = await startCall();
  const { mock, call, simulator, phlo } = started;
  mock.next({ drop: "before" });
  const lost: unknown = await call.coldTransfer(transfer).catch((error: unknown) => error);
  expect(isPhloError(lost) && lost.mayHaveExecuted).toBe(true);
  const ringing = await phlo.liveCalls({ to: colleague });
  expect(ringing).toHaveLength(1);
  expect(await phlo.liveCall(String(ringing[0]))).toMatchObject({ call_status: "ringing", to: colleague.slice(1) });
  expect(await phlo.queuedCalls()).toEqual([]);
  expect(simulator.rings(colleague)).toBe(1);
  simulator.noAnswer(colleague);
  expect(await phlo.liveCalls({ to: colleague })).toEqual([]);
});

test("live calls follow the assumptions, pages of 20 included", async () => {
  const assumptions = { "live-calls.ringing": "hidden", "live-calls.numbers": "as-dialled" } as const;
  await using started = await startCall({ assumptions });
  const { call, simulator, phlo } = started;
  simulator.whenDialled("+14155550000", { queuedFor: 1000 });
  await call.addUser({ to: colleague, trigger_source: agent });
  await call.addUser({ to: "+14155550000", trigger_source: agent });
  expect(await phlo.liveCalls({ to: colleague })).toEqual([]);
  expect(await phlo.queuedCalls()).toHaveLength(1);
  simulator.answer(colleague);
  expect(await phlo.liveCalls({ to: colleague })).toHaveLength(1);
  for (let index = 0; index < 30; index++) simulator.join(`+1415555${1000 + index}`);
  expect(await phlo.liveCalls()).toHaveLength(33);
});

test("events go to an address, signed, each once and in order, even where the server fails", async () => {
  const received: Promise<EventCallback>[] = [];
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const read = async () => {
      const parsed = await parseEvent(request, Buffer.concat(chunks));
      await verifySignature({ ...parsed, authTokens: ["mock-token"], proxy: { origin } });
      return parsed.event;
    };
    received.push(read());
    response.writeHead(500).end();
  });
  const origin = `http://127.0.0.1:${await listen(server)}`;
  await using started = await startCall({ events: `${origin}/events` });
  const { simulator, call } = started;
  await call.coldTransfer(transfer);
  simulator.answer(colleague);
  await simulator.delivered();
  const events = await Promise.all(received);
  server.close();
  server.closeAllConnections();
  expect(events.map(({ event, to }) => `${event} ${to}`)).toEqual([
    `ConferenceEnter ${caller}`,
    `ConferenceEnter ${agent}`,
    `ConferenceEnter ${colleague}`,
    `ConferenceExit ${agent}`,
  ]);
  expect(simulator.timeline().filter(({ what }) => what === "event answered")).toHaveLength(4);
});

test("callbacks follow the assumptions on their method, encoding and signature", async () => {
  const seen: string[] = [];
  const assumptions = { "callback.method": "GET", "callback.signature": "none" } as const;
  await using started = await startCall({
    assumptions,
    events: (event, { method, url, headers }) => {
      seen.push(
        `${method} ${event.event} ${url.includes(encodeURIComponent(String(event.to)))} ${Object.keys(headers)}`,
      );
    },
  });
  await started.simulator.delivered();
  expect(seen).toEqual(["GET ConferenceEnter true ", "GET ConferenceEnter true "]);
});

test("an event target that throws is told in the timeline, and stops nothing", async () => {
  await using started = await startCall({
    events: () => {
      throw new Error("no");
    },
  });
  await started.simulator.delivered();
  const failed = started.simulator.timeline().filter(({ what }) => what === "event failed");
  expect(failed.map(({ detail }) => detail)).toEqual(["Error: no", "Error: no"]);
});

test("a reset sends no more events of the calls before, and notes none", async () => {
  const seen: unknown[] = [];
  let first = () => {};
  await using started = await startCall({
    events: (event) => {
      seen.push(event.to);
      return new Promise<void>((resolve) => {
        first = resolve;
      });
    },
  });
  const { simulator, mock } = started;
  await until(() => seen.length > 0);
  mock.reset();
  simulator.join("+1999");
  await until(() => seen.length > 1);
  first();
  await simulator.delivered();
  expect(seen).toEqual([caller, "+1999"]);
  expect(simulator.timeline().map(({ what, cause }) => `${what} ${cause ?? ""}`)).toEqual([
    "dials in ",
    "joined 1",
    "event sent 2",
    "event answered 3",
  ]);
});

test("a closed mock sends nothing more", async () => {
  const seen: unknown[] = [];
  await using started = await startCall({
    events: (event) => {
      seen.push(event.to);
      return new Promise(() => {});
    },
  });
  await until(() => seen.length > 0);
  await started.mock.close();
  await started.simulator.delivered();
  expect(seen).toEqual([caller]);
});

test.each<[string, RequestListener, string]>([
  ["drop by drop", (_, response) => void response.writeHead(200).write("x"), "no answer within 10000 ms"],
  ["never", () => {}, "no answer within 10000 ms"],
  [
    "with another protocol",
    ({ socket }) => void socket.write("HTTP/1.1 101 Go\r\nupgrade: x\r\nconnection: upgrade\r\n\r\n"),
    "it answered 101",
  ],
])("a receiver that answers %s holds nothing back for ever", async (_, answer, reason) => {
  let asked = 0;
  const server = createServer((request, response) => {
    asked += 1;
    answer(request, response);
  });
  const url = `http://127.0.0.1:${await listen(server)}`;
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  try {
    await using started = await startCall({ events: url });
    const failed = () => started.simulator.timeline().filter(({ what }) => what === "event failed");
    for (const count of [1, 2]) {
      await until(() => asked >= count);
      if (reason.startsWith("no answer")) vi.advanceTimersByTime(10_000);
      await until(() => failed().length >= count);
    }
    expect(failed().map(({ detail }) => detail)).toEqual([
      expect.stringContaining(reason),
      expect.stringContaining(reason),
    ]);
  } finally {
    vi.useRealTimers();
    server.closeAllConnections();
    server.close();
  }
});

test("a test runs under the defaults, each other value and each pair, and a failure says under which", async () => {
  const only = ["cold-transfer.agent-leaves", "hold.music"] as const;
  const seen: string[] = [];
  const runs = await forEachAssumption((assumptions) => void seen.push(JSON.stringify(assumptions)), { only });
  expect(runs).toBe(4);
  expect(seen).toEqual([
    "{}",
    '{"cold-transfer.agent-leaves":"at-once"}',
    '{"hold.music":"held-member"}',
    '{"cold-transfer.agent-leaves":"at-once","hold.music":"held-member"}',
  ]);
  const keepsTheAgent = async (assumptions: SimulatorOptions["assumptions"]) => {
    await using started = await startCall({ assumptions });
    await started.call.coldTransfer(transfer);
    expect(started.simulator.heardBy(caller)).toEqual([agent]);
  };
  await expect(forEachAssumption(keepsTheAgent, { only })).rejects.toThrow(
    /^Under cold-transfer\.agent-leaves: at-once: expected \[\]/,
  );
});

test.each<[readonly unknown[], string]>([
  [[], "run must be a function; received nothing."],
  [[() => {}, null], "options must be an object; received null."],
  [[() => {}, { onyl: ["hold.music"] }], "options has no onyl; it may have only."],
  [[() => {}, { only: "hold.music" }], 'only must be a list of names of assumptions; received "hold.music".'],
  [[() => {}, { only: ["toString"] }], '"toString" is not an assumption; there are address.without-plus,'],
])("forEachAssumption%j names what is wrong", async (given, message) => {
  await expect(Reflect.apply(forEachAssumption, undefined, given)).rejects.toThrow(message);
});

test("the assumptions that were used are known", async () => {
  const told: string[] = [];
  await using started = await startCall({ onAssumption: ({ name, value }) => told.push(`${name} ${value}`) });
  const used = () => started.simulator.assumptions().filter((each) => each.used);
  await started.call.coldTransfer(transfer);
  expect(used().map(({ name }) => name)).toContain("cold-transfer.agent-leaves");
  expect(used().map(({ name }) => name)).not.toContain("voicemail-drop.effect");
  expect(told).toContain("cold-transfer.agent-leaves when-answered");
  expect(told.map((line) => line.split(" ")[0]).sort()).toEqual(
    used()
      .map(({ name }) => name)
      .sort(),
  );
  started.mock.reset();
  expect(used()).toEqual([]);
  expect(started.simulator.members()).toEqual([]);
});

test.each([
  [{ clock: "slow" }, 'simulate.clock must be "real" or "manual"'],
  [{ assumptions: { "hold.musik": "others" } }, '"hold.musik" is not an assumption; there are address.without-plus,'],
  [{ assumptions: { toString: "others" } }, '"toString" is not an assumption; there are address.without-plus,'],
  [{ assumptions: ["hold.music"] }, "assumptions must be an object of names and values; received an array."],
  [{ assumptions: { "hold.music": "all" } }, '"hold.music" must be others or held-member; received "all"'],
  [{ events: "ftp://example.com" }, "simulate.events must be an http or https address, or a function"],
  [{ speed: 2 }, "simulate has no speed; it may have clock, assumptions, events"],
  [7, "simulate must be an object"],
])("an option that is wrong is named: %j", async (simulate, message) => {
  await expect(Reflect.apply(startMock, undefined, [{ simulate }])).rejects.toThrow(message);
});

test("what cannot happen is refused by name", async () => {
  await using started = await startCall();
  const { simulator } = started;
  expect(() => simulator.answer(colleague)).toThrow(`No phone rings at ${colleague}; ringing: none.`);
  expect(() => simulator.hangUp(colleague)).toThrow(`joined: ${caller}, ${agent}.`);
  expect(() => simulator.whenDialled(colleague, { answersAfter: 1, busyAfter: 2 })).toThrow(
    "both answersAfter and busyAfter",
  );
  expect(() => simulator.whenDialled(colleague, { answersAfter: -1 })).toThrow("answersAfter must be milliseconds");
  expect(() => simulator.advance(Number.NaN)).toThrow("advance takes milliseconds");
  for (const ask of ["join", "answer", "busy", "noAnswer", "hangUp", "rings", "heardBy", "whenDialled"] as const)
    for (const [value, shown] of [
      [undefined, "nothing"],
      ["415 222", '"415 222"'],
      [5, "5"],
    ] as const)
      expect(() => Reflect.apply(simulator[ask], simulator, [value, undefined])).toThrow(
        new RegExp(`^(address|to) must be a phone number such as .*; received ${shown}\\.$`),
      );
  expect(() => simulator.join(caller, "boss")).toThrow("role must be agent or customer");
  expect(() => Reflect.apply(simulator.join, simulator, [caller, "agent", { phlo_id: "p" }])).toThrow(
    "node_id must be",
  );
  expect(() => Reflect.apply(simulator.members, simulator, ["node"])).toThrow("place must be an object");
  await using real = await startMock({ simulate: true });
  expect(() => real.simulator.advance(1)).toThrow('simulate: { clock: "manual" }');
  await using without = await startMock();
  expect(() => without.simulator).toThrow("startMock({ simulate: true })");
  expect(JSON.stringify(without)).toContain(without.url); // Only who reads it hears of it.
});

test("a number that was queued rings when its time has come, and one may hang up by itself", async () => {
  await using started = await startCall();
  const { simulator, call, present } = started;
  simulator.whenDialled(colleague, { queuedFor: 500, answersAfter: 1000, hangsUpAfter: 5000 });
  await call.addUser(transfer);
  expect(simulator.rings(colleague)).toBe(0);
  simulator.advance(500);
  expect(simulator.rings(colleague)).toBe(1);
  simulator.advance(1000);
  expect(present()).toEqual([caller, agent, colleague]);
  simulator.advance(5000);
  expect(present()).toEqual([caller, agent]);
});
