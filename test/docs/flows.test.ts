import { execFile } from "node:child_process";
import { readdir, readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { fileURLToPath } from "node:url";
import { beforeAll, expect, test } from "vitest";
import { parse } from "yaml";
import { type MockRequest, startMock } from "../../src/mock/index.js";
import seed from "../fixtures/cold-transfer.json" with { type: "json" };
import { listen } from "../support/listen.js";

const root = fileURLToPath(new URL("../../", import.meta.url));
const folder = `${root}spec/workflows/`;
const yamlFiles = async (path: string) => (await readdir(path)).filter((name) => name.endsWith(".yaml"));

/** What every input is given: its example. */
const inputs: Record<string, string> = {};
beforeAll(async () => {
  for (const name of await yamlFiles(`${folder}inputs/`)) {
    const { examples } = parse(await readFile(`${folder}inputs/${name}`, "utf8"));
    inputs[name.replace(".yaml", "")] = examples?.[0];
  }
});

interface Credentials {
  readonly authId: string;
  readonly authToken: string;
}

/** Redocly's runner: all flows in one process, the credentials in its environment. */
function respect(flows: readonly string[], server: string, { authId, authToken }: Credentials) {
  const command = `${root}node_modules/@redocly/cli/bin/cli.js`;
  const words = ["respect", ...flows.map((name) => folder + name), "--server", `phlo=${server}`, "--verbose"];
  const given = JSON.stringify({ ...inputs, auth_id: authId, auth_token: authToken });
  const env = { ...process.env, REDOCLY_CLI_RESPECT_INPUT: given };
  return new Promise<{ code: number | null; output: string }>((resolve) => {
    const child = execFile(process.execPath, [command, ...words], { env, maxBuffer: 2 ** 26 }, (_, stdout, stderr) =>
      resolve({ code: child.exitCode, output: stdout + stderr }),
    );
  });
}

const [agent, colleague, customer] = ["+14152223333", "+14152225555", "+12025551111"];

/** What each flow asks for, and of whom. */
const expected: Readonly<Record<string, readonly string[]>> = {
  "add-agent.yaml": [`call to ${colleague} for ${agent}`, `hangup of ${colleague}`],
  "cold-transfer-checked.yaml": [`cold_transfer to ${colleague} for ${agent}`, "listCalls", "getCall", "listCalls"],
  "cold-transfer.yaml": [`cold_transfer to ${colleague} for ${agent}`],
  "hold.yaml": [`hold of ${agent}`, `unhold of ${agent}`],
  "run-then-steer.yaml": ["runPhlo", "getPhloRun", `call to ${colleague} for ${agent}`],
  "voicemail-drop.yaml": [`call to ${customer} for ${agent}`, `voicemail_drop of ${customer}`],
  "warm-transfer-aborted.yaml": [
    `warm_transfer to ${colleague} for ${agent}`,
    `abort_transfer of ${agent}`,
    `resume_call of ${agent}`,
  ],
  "warm-transfer.yaml": [
    `warm_transfer to ${colleague} for ${agent}`,
    `resume_call of ${colleague}`,
    `hangup of ${agent}`,
  ],
};

function tell(request: MockRequest): string {
  if (request.rejection !== undefined) return request.rejection;
  if (request.operation === "updateMember") return `${request.action} of ${request.parameters.member_address}`;
  if (request.operation !== "updateMultiPartyCall") return request.operation;
  return `${request.action} to ${request.body.to} for ${request.body.trigger_source}`;
}

test("there is a flow for all that a contact centre does", async () => {
  expect((await yamlFiles(folder)).sort()).toEqual(Object.keys(expected));
});

test("every call flow passes against the mock, and the token is never printed", async () => {
  const flows = Object.keys(expected);
  await using mock = await startMock();
  const { code, output } = await respect(flows, mock.url, mock);
  expect(mock.requests.map(tell)).toEqual(Object.values(expected).flat());
  expect(output.match(/✗.*/g) ?? []).toEqual([]);
  for (const flow of flows) expect(output).toMatch(new RegExp(`✓ ${flow} `));
  expect(output).toMatch(/authorization: Basic \*+/);
  for (const secret of [mock.authToken, btoa(`${mock.authId}:${mock.authToken}`)]) expect(output).not.toContain(secret);
  expect(code).toBe(0);
});

/** What the caller and the agents hear after each step that is an action, by default assumptions: `caller: agent` and so on. */
const heard: Readonly<Record<string, readonly string[]>> = {
  "add-agent.yaml": [
    "caller: agent, colleague; agent: caller, colleague; colleague: caller, agent",
    "caller: agent; agent: caller",
  ],
  "cold-transfer.yaml": ["caller: colleague; colleague: caller"],
  "hold.yaml": ["caller: music; agent: nothing", "caller: agent; agent: caller"],
  "run-then-steer.yaml": ["caller: agent, colleague; agent: caller, colleague; colleague: caller, agent"],
  "voicemail-drop.yaml": ["agent: customer; customer: agent", "agent: customer; customer: recording"],
  "warm-transfer-aborted.yaml": [
    "caller: music; agent: colleague; colleague: agent",
    "caller: agent; agent: caller",
    "caller: agent; agent: caller",
  ],
  "warm-transfer.yaml": [
    "caller: music; agent: colleague; colleague: agent",
    "caller: agent, colleague; agent: caller, colleague; colleague: caller, agent",
    "caller: colleague; colleague: caller",
  ],
};

const names: Readonly<Record<string, string>> = {
  "+12025550000": "caller",
  [agent]: "agent",
  [colleague]: "colleague",
  [customer]: "customer",
};

test.concurrent.each(Object.entries(heard))(
  "%s: who hears whom after each step of a rehearsal",
  async (flow, steps) => {
    const seen: string[] = [];
    await using mock = await startMock({ simulate: { clock: "manual" }, onRequest: listenAfterAnswer });
    const { simulator } = mock;
    const place = { phlo_id: String(inputs.phlo_id), node_id: String(inputs.node_id) };
    if (flow !== "voicemail-drop.yaml") simulator.join("+12025550000", "customer", place);
    simulator.join(agent, "agent", place);
    const { code, output } = await respect([flow], mock.url, mock);
    expect(output.match(/✗.*/g) ?? []).toEqual([]);
    expect(code).toBe(0);
    expect(seen).toEqual(steps);

    /** Whoever is dialled answers; then it is asked who hears whom. */
    function listenAfterAnswer({ action }: MockRequest): void {
      if (action === undefined) return;
      const members = () => simulator.members(place);
      for (const { address, state } of members()) if (state === "ringing") simulator.answer(address);
      const present = members().filter(({ state }) => state === "joined");
      const words = present.map(
        ({ address, hears, sound }) => `${names[address]}: ${sound ?? hears.map((other) => names[other]).join(", ")}`,
      );
      seen.push(words.join("; "));
    }
  },
);

const { api_id } = seed.answer.body;
test.each([
  ["a 2xx that says why not in its error", 201, { api_id, error: "The call is over." }],
  ["a 2xx without an api_id", 200, { error: "" }],
  ["a 500", 500, { api_id, error: "" }],
])("a flow fails on %s", async (_, status, body) => {
  const server = createServer((_, response) => {
    response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(body));
  });
  const url = `http://127.0.0.1:${await listen(server)}`;
  const { code, output } = await respect(["cold-transfer.yaml"], url, {
    authId: "MAXXXXXXXXXXXXXXXXXX",
    authToken: "t",
  });
  await new Promise((resolve) => server.close(resolve));
  expect(output).toContain("✗ success criteria check");
  expect(code).toBe(1);
});
