import { execFile } from "node:child_process";
import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, test } from "vitest";
import { renderCallFlows } from "../../scripts/docs/call-flows.js";
import { displayContract } from "../../scripts/docs/display-contract.js";
import { drawPicture } from "../../scripts/docs/draw-picture.js";
import { renderGuide } from "../../scripts/docs/guide.js";
import { renderPlainReference } from "../../scripts/docs/render-plain-reference.js";
import { sampleRequests } from "../../scripts/docs/sample-requests.js";
import { languages } from "../../scripts/docs/samples/languages.js";
import { simulatePicture } from "../../scripts/docs/simulate-picture.js";
import { contract } from "../../src/contract/document.js";
import { compile } from "./compile.js";
import { makeUserFolder } from "./user-folder.js";

const root = fileURLToPath(new URL("../../", import.meta.url));
const manner = { onPage: true, link: ({ id }: { id: string }) => id, picture: drawPicture, files: ["openapi.yaml"] };

let folder: string;
beforeAll(async () => {
  folder = await makeUserFolder();
});
afterAll(() => rm(folder, { recursive: true }));

/** The guide made of one page, beside the real pictures. */
async function guideOf(text: string): Promise<string> {
  const guide = join(folder, "guide");
  await mkdir(guide, { recursive: true });
  await writeFile(join(guide, "pictures.yaml"), await readFile(join(root, "spec/guide/pictures.yaml"), "utf8"));
  await writeFile(join(guide, "page.md"), text);
  return renderGuide(contract, manner, pathToFileURL(`${guide}/`));
}

test("what the guide says of an action comes from the contract", async () => {
  const action = sampleRequests(contract).find(({ id }) => id === "cold_transfer")?.action;
  expect(await guideOf("{{ action cold_transfer }}")).toContain(action?.effect);
  expect(await guideOf("{{ idempotent }}")).toMatch(
    /^hold, unhold, mute, unmute, hangup, abort_transfer(,| and) resume_call/,
  );
  expect(await guideOf("{{ not idempotent }}")).toMatch(
    /^call, warm_transfer, cold_transfer, voicemail_drop.* and runPhlo$/,
  );
  expect(await guideOf("{{ failures }}")).toMatch(
    /\| 400 \|.*\n\| 401 \|.*\n\| 403 \|.*\n\| 404 \|.*\n\| 405 \|.*\n\| 429 \|.*\n\| 500 \|/,
  );
});

test.each([
  ["{{ action warm_tranfser }}", "The guide: the contract has no warm_tranfser."],
  ["{{ picture weather }}", "The guide: pictures.yaml has no weather."],
  ["{{ sample hold COBOL }}", "The guide: no samples are made in COBOL."],
  ["{{ weather }}", /^page\.md of the guide: \{\{ weather \}\} is not known, only sample, picture, action,/],
])("a mistake in the guide is named: %s", async (text, complaint) => {
  await expect(guideOf(text)).rejects.toThrow(complaint);
});

test("a picture says in words what it shows, and refuses people whom it does not know", () => {
  const people = { caller: "Caller", agent: "Agent" };
  const order = [{ talk: ["caller", "agent"] }, { request: "hold", to: "agent" }, { leaves: "agent" }];
  expect(drawPicture({ title: "Hold", people, order })).toContain(
    'role="img" aria-label="Hold: caller and agent hear each other; request hold to the agent; agent is disconnected."',
  );
  expect(() => drawPicture({ title: "Hold", people, order: [{ joins: "colleague" }] })).toThrow(
    'The picture "Hold" has no colleague, only caller, agent.',
  );
});

test.each([
  [
    "call",
    "caller and agent hear each other; request call; colleague is dialled; " +
      "caller and agent and colleague hear each other.",
  ],
  [
    "warm_transfer",
    "request warm_transfer; colleague is dialled; caller hears music; agent and colleague hear each other (in private); " +
      "request resume_call to the colleague; caller and agent and colleague hear each other; partly assumed.",
  ],
  [
    "cold_transfer",
    "request cold_transfer; colleague is dialled; agent is disconnected; caller and colleague hear each other; " +
      "partly assumed.",
  ],
  [
    "abort_transfer",
    "request abort_transfer to the agent; colleague is disconnected; caller and agent hear each other; partly assumed.",
  ],
  [
    "hold",
    "request hold to the agent; caller hears music, agent muted; request unhold to the agent; " +
      "caller and agent hear each other; partly assumed.",
  ],
])("the picture of %s shows what the simulator plays, and says where it is assumed", async (name, end) => {
  const [, label] = /aria-label="(.*?)"/.exec(await guideOf(`{{ picture ${name} }}`)) ?? [];
  expect(label?.slice(-end.length)).toBe(end);
});

test("a picture whose action the simulator refuses is named", () => {
  const people = { caller: "Caller", agent: "Agent" };
  const happens = [{ request: "abort_transfer", to: "agent" }];
  expect(() => simulatePicture(contract, { title: "Abort", people, happens })).toThrow(
    'The picture "Abort": abort_transfer is refused. agent has no transfer under way.',
  );
});

test("a text for the page alone is not in the plain one", async () => {
  const text = "<!-- on the page -->\nLook right.\n<!-- in plain text -->\nRead on.\n<!-- end -->\n";
  expect(await guideOf(text)).toBe("Look right.\n");
  expect(await renderPlainReference(contract, [])).not.toMatch(/thick line|<!--|in the pictures/i);
});

test("the call flows are told step by step, with the request of each step", async () => {
  const flows = join(folder, "workflows");
  await mkdir(flows);
  const steps = [
    {
      stepId: "hand-over",
      description: "Hands the caller over.",
      requestBody: { payload: { action: "cold_transfer" } },
    },
    { stepId: "look", operationId: "getPhlo" },
  ];
  const workflows = [{ workflowId: "w", summary: "Hand over", description: "What it is for.", steps }];
  await writeFile(join(flows, "one.yaml"), JSON.stringify({ workflows }));
  const told = await renderCallFlows(sampleRequests(contract), ({ title }) => title, pathToFileURL(`${flows}/`));
  expect(told).toContain(
    "## Hand over\n\nWhat it is for.\n\n1. Hands the caller over. (Cold transfer a caller)\n2. look (Retrieve a PHLO)",
  );
});

test("the page has an entry for every action and operation, with its own request and samples", () => {
  const shown = Object.values(displayContract(contract, "", () => "").paths).flatMap(({ get, post }) => [get, post]);
  const entries = shown.flatMap((operation) => operation ?? []);
  expect(entries.map(({ operationId }) => operationId).sort()).toEqual(
    sampleRequests(contract)
      .map(({ id }) => id)
      .sort(),
  );
  const cold = entries.find(({ operationId }) => operationId === "cold_transfer");
  expect(cold?.summary).toBe("Cold transfer a caller");
  expect(Object.keys(cold?.requestBody?.content["application/json"].examples ?? {})).toEqual(["cold_transfer"]);
  expect(cold).toHaveProperty("x-codeSamples.length", languages.length);
});

test("llms.txt tells of every request, its fields, its answers, and the rule for repeating it", async () => {
  const text = await renderPlainReference(contract, ["openapi.yaml"]);
  for (const { title, id, operation } of sampleRequests(contract)) {
    const [, chapter = ""] = text.split(`### ${title} (\`${id}\`)`);
    const entry = chapter.split("\n### ")[0] ?? "";
    expect(entry).toContain(`\`${operation.method} ${operation.path}\``);
    for (const { name } of [...operation.parameters, ...(operation.body?.fields ?? [])])
      expect(entry).toContain(`- \`${name}\``);
    expect(entry).toMatch(/Safe to retry \(idempotent\)\.|Not safe to retry/);
    expect(entry).toMatch(/\*\*20\d\*\*/);
  }
  for (const status of [400, 401, 403, 404, 429, 500]) expect(text).toContain(`**${status}** `);
  expect(text).toContain("## Did the phone ring?");
});

test("the guide's own programs compile, and run against the mock", async () => {
  const pages = (await readdir(join(root, "spec/guide"))).filter((name) => name.endsWith(".md"));
  const texts = await Promise.all(pages.map((page) => readFile(join(root, "spec/guide", page), "utf8")));
  const programs = texts.flatMap((text) =>
    [...text.matchAll(/```ts\n([\s\S]*?)```/g)].map(([, program = ""]) => program),
  );
  expect(programs.length).toBeGreaterThan(1);
  expect(await compile(programs)).toEqual([]);
  const env = { ...process.env, PLIVO_AUTH_ID: "MAXXXXXXXXXXXXXXXXXX", PLIVO_AUTH_TOKEN: "token" };
  for (const [index, program] of programs.entries()) {
    const script = join(folder, `program-${index}.mjs`);
    await writeFile(script, `${offline}\n${program}`);
    const { stdout, stderr } = await promisify(execFile)(process.execPath, [script], { env, cwd: folder });
    const [, wanted] = printed.find(([part]) => program.includes(part)) ?? [];
    expect(stdout + stderr).toMatch(wanted ?? /No phone rang/);
  }
});

/** What a program prints, by what it holds. */
const printed = [
  ["simulate:", /^The colleague's phone rang 1\nThe caller hears \[ '\+14152223333' \]\n$/],
  ["supervisor", /^PhloConnectionError: call: could not connect: CERT_HAS_EXPIRED\. The action was not performed\.\n$/],
  ["startMock", /hangup undefined\nhangup 200/],
  ["parseEvent", /^ConferenceEnter \+14152225555\n$/],
] as const;

/** A program of the guide reaches this machine alone; the live service's certificate is not trusted. */
const offline = `const { fetch } = globalThis;
globalThis.fetch = (address, init) =>
  String(address).startsWith("http://127.0.0.1:")
    ? fetch(address, init)
    : Promise.reject(new TypeError("fetch failed", { cause: Object.assign(new Error(), { code: "CERT_HAS_EXPIRED" }) }));`;
