import { camelCase } from "../../src/contract/camel-case.js";
import { contract } from "../../src/contract/document.js";
import { type Operation, operationsOf } from "../../src/contract/operations.js";

/** For each client that has types of this API, a file that performs everything the contract shows. */
export const usage: Readonly<Record<string, () => string>> = {
  "plivo-phlo": () => `
    import { createPhloClient } from "plivo-phlo";
    const phlo = createPhloClient();
    const call = phlo.multiPartyCall("phlo", "node");
    const bridge = phlo.conferenceBridge("phlo", "node");
    ${list(everything(callByHandle))}`,
  "openapi-fetch": () => `
    import createClient from "openapi-fetch";
    import type { paths } from "plivo-phlo/schema";
    const api = createClient<paths>();
    ${list(everything(callByAddress))}`,
  redocly: () => `
    import { client } from "./redocly/client.js";
    ${list(everything(callByOperation))}`,
  plivo: () => `
    import { PhloClient } from "plivo";
    const client = new PhloClient("id", "token", {});
    const call = client.phlo("phlo").multiPartyCall("node");
    ${list([
      'client.phlo("phlo").run({})',
      ...["call", "warmTransfer", "coldTransfer"].map((action) => `call.${action}("from", "to", "agent")`),
      ...["hold", "unhold", "hangup", "voicemailDrop", "resumeCall"].map((action) => `call.member("to").${action}()`),
    ])}`,
};

const sample = "+14152225555";

/** Every operation, once for each of its actions. */
function everything(render: (operation: Operation, action: string | undefined) => string): string[] {
  return operationsOf(contract).flatMap((operation) => {
    const actions = operation.body?.actions.map(({ action }) => action) ?? [];
    return actions.length > 0 ? actions.map((action) => render(operation, action)) : [render(operation, undefined)];
  });
}

function callByHandle({ id, tag, body }: Operation, action: string | undefined): string {
  if (action === undefined) return handles[id] ?? "";
  const fields = Object.fromEntries((body?.fields ?? []).filter(isGiven).map(({ name }) => [name, sample]));
  const handle = id === "updateConferenceMember" ? "bridge" : "call";
  const target = handle === "bridge" || tag === "member" ? `${handle}.member("${sample}")` : handle;
  const { method = action } = body?.actions.find((each) => each.action === action) ?? {};
  return `${target}.${camelCase(method)}(${body?.fields?.length ? JSON.stringify(fields) : ""})`;
}

const isGiven = ({ clientDefault }: { clientDefault: string | undefined }) => clientDefault === undefined;

/** The operations without actions. */
const handles: Readonly<Record<string, string>> = {
  runPhlo: 'phlo.run("phlo", {})',
  getPhlo: 'phlo.get("phlo")',
  getPhloRun: 'phlo.getRun("phlo", "run")',
  getMultiPartyCall: "call.get()",
  getConferenceBridge: "bridge.get()",
  listCalls: "phlo.liveCalls({})",
  getCall: 'phlo.liveCall("e564a84a-7910-4447-b16f-65c541dd552c")',
};

function callByAddress(operation: Operation, action: string | undefined): string {
  const { method, path } = operation;
  const body = bodyOf(operation, action);
  return `api.${method}("${path}", { params: { ${placesOf(operation)} }${body && `, body: ${body}`} })`;
}

function callByOperation(operation: Operation, action: string | undefined): string {
  const body = bodyOf(operation, action);
  return `client.${operation.id}({ ${placesOf(operation)}${body && `, body: ${body}`} })`;
}

/** What stands in an address, and in its query where something must. */
function placesOf({ parameters, query }: Operation): string {
  const examples = (facts: Operation["query"]) =>
    JSON.stringify(Object.fromEntries(facts.map(({ name, example }) => [name, example])));
  const needed = query.filter(({ required }) => required);
  return `path: ${examples(parameters)}${needed.length > 0 ? `, query: ${examples(needed)}` : ""}`;
}

function bodyOf({ body }: Operation, action: string | undefined): string {
  if (!body) return "";
  const example = body.actions.find((each) => each.action === action)?.example.value;
  return JSON.stringify(example ?? {});
}

const list = (calls: readonly string[]) => `export const all = await Promise.all([\n  ${calls.join(",\n  ")},\n]);\n`;
