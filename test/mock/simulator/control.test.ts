import { expect, test } from "vitest";
import { adminOperations } from "../../../generated/admin/operations.js";
import { validators } from "../../../generated/admin/validators.js";
import { createPhloClient } from "../../../src/index.js";
import { type SimulatorOptions, startMock } from "../../../src/mock/index.js";

const [caller, agent, colleague] = ["+12025551111", "+14152223333", "+14152225555"];
const ids = ["e564a84a-7910-4447-b16f-65c541dd552c", "b4b48fc2-f47a-4a93-97c3-749ed9a40fa8"] as const;

/** A mock that is steered over HTTP alone. */
async function start(simulate: boolean | SimulatorOptions = { clock: "manual" }) {
  const mock = await startMock({ simulate });
  const ask = async (method: "GET" | "POST", path: string, body?: object) => {
    const init = { method, headers: { "content-type": "application/json" } };
    const response = await fetch(`${mock.url}/__admin/${path}`, {
      ...init,
      ...(body && { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    expect(isDescribed(path, response.status, text)).toBe(true);
    return { status: response.status, body: text === "" ? undefined : JSON.parse(text) };
  };
  const { url: baseUrl, authId, authToken } = mock;
  const call = createPhloClient({ baseUrl, authId, authToken }).multiPartyCall(...ids);
  return { mock, ask, call, [Symbol.asyncDispose]: mock.close };
}

/** Whether spec/admin.yaml has this response. */
function isDescribed(path: string, status: number, text: string): boolean {
  const address = `/__admin/${path.split("?")[0]}`;
  const id = Object.entries(adminOperations).find(([, operation]) => operation.path === address)?.[0] ?? "";
  const all: Record<string, { responses: Record<number, (value: unknown) => boolean> }> = { ...validators };
  return status === 204 ? text === "" : (all[id]?.responses[status]?.(JSON.parse(text)) ?? false);
}

test("a rehearsal is steered and asked over HTTP, from the first caller to the answer", async () => {
  await using started = await start();
  const { ask, call } = started;
  const heardBy = async (address: string) =>
    (await ask("GET", `simulator/heard-by?address=${encodeURIComponent(address)}`)).body.addresses;
  expect(await ask("POST", "simulator/join", { address: caller })).toEqual({ status: 204, body: undefined });
  await ask("POST", "simulator/join", { address: agent, role: "agent", phlo_id: ids[0], node_id: ids[1] });
  await ask("POST", "simulator/dial-rules", { address: colleague, answersAfter: 2000 });
  await call.coldTransfer({ to: colleague, trigger_source: agent });
  expect((await ask("GET", `simulator/rings?to=${colleague}`)).body).toEqual({ rings: 1 });
  expect(await heardBy(caller)).toEqual([agent]);
  await ask("POST", "simulator/advance", { ms: 2000 });
  expect(await heardBy(caller)).toEqual([colleague]);
  await ask("POST", "simulator/hang-up", { address: colleague });
  const { members } = (await ask("GET", "simulator/members")).body;
  expect(members.map(({ address, state }: { address: string; state: string }) => `${address} ${state}`)).toEqual([
    `${caller} joined`,
    `${agent} left`,
    `${colleague} left`,
  ]);
  expect((await ask("GET", "simulator/timeline")).body.timeline.length).toBeGreaterThan(8);
  const { assumptions } = (await ask("GET", "simulator/assumptions")).body;
  expect(assumptions.find(({ name }: { name: string }) => name === "cold-transfer.agent-leaves")).toMatchObject({
    value: "when-answered",
    used: true,
  });
  await ask("POST", "reset");
  expect((await ask("GET", "simulator/members")).body.members).toEqual([]);
});

test.each([
  ["busy", "busy"],
  ["no-answer", "no answer"],
  ["answer", "answered"],
])("a phone can be told to %s", async (path, what) => {
  await using started = await start();
  await started.call.addUser({ to: colleague, trigger_source: agent });
  expect((await started.ask("POST", `simulator/${path}`, { address: colleague })).status).toBe(204);
  expect(started.mock.simulator.timeline().map((entry) => entry.what)).toContain(what);
});

test.each([
  ["simulator/answer", { address: colleague }, 409, `No phone rings at ${colleague}; ringing: none.`],
  ["simulator/hang-up", { address: colleague }, 409, "Nobody is on a call with the address"],
  ["simulator/answer", { adress: colleague }, 400, "adress"],
  ["simulator/join", { address: caller, role: "boss" }, 400, 'role must be agent or customer; received "boss"'],
  ["simulator/join", { address: caller, phlo_id: "x" }, 400, "phlo_id and node_id must be given together"],
  ["simulator/dial-rules", { address: caller, answersAfter: -1 }, 400, "answersAfter must be milliseconds from 0"],
  ["simulator/dial-rules", { address: caller, answersAfter: 1, busyAfter: 1 }, 400, "both answersAfter and busyAfter"],
  ["simulator/advance", {}, 400, "ms"],
  ["simulator/join", { address: "front desk" }, 400, "address must be a phone number such as"],
  ["simulator/dial-rules", { address: "front desk" }, 400, "address must be a phone number such as"],
])("%s refuses %j with %i", async (path, body, status, message) => {
  await using started = await start();
  const response = await started.ask("POST", path, body);
  expect(response).toMatchObject({ status, body: { error: expect.stringContaining(message) } });
});

test.each(["simulator/rings?to=415-222", "simulator/heard-by?address=nobody"])(
  "%s is asked of no phone",
  async (path) => {
    await using started = await start();
    const response = await started.ask("GET", path);
    expect(response).toMatchObject({ status: 400, body: { error: expect.stringContaining("must be a phone number") } });
  },
);

test("a mock without simulator, and a real clock, say so", async () => {
  await using plain = await start(false);
  expect(await plain.ask("GET", "simulator/members")).toEqual({
    status: 409,
    body: { error: "The mock was started without simulate (--simulate)." },
  });
  await using real = await start(true);
  expect(await real.ask("POST", "simulator/advance", { ms: 1 })).toMatchObject({ status: 409 });
});
