import { server } from "../../generated/actions.js";
import { readBaseUrl } from "../base-url.js";
import { knownFrom } from "../contract/known.js";
import type { Field } from "../contract/operations.js";
import { checkPatience, type Patience } from "../options.js";
import type { Command, Use } from "./commands.js";
import { renderCurl } from "./curl.js";
import { UsageError } from "./failure.js";
import { accountFlags, fieldFlags, flagName, takesPayload } from "./fields.js";
import { type Flag, type Given, numberIn, valueIn } from "./flags.js";
import { listenForInterruption } from "./interruption.js";
import { startServer } from "./listening.js";
import { harmless, paint, print, printJson } from "./output.js";
import { perform } from "./perform.js";
import { type ApiRequest, chooseTask, readRequest } from "./request.js";
import { type Task, tasks } from "./tasks.js";
import { showingFetch } from "./wire.js";

/** Flags of every command that speaks to the API. */
const apiFlags: readonly Flag[] = [
  ...accountFlags,
  { name: "base-url", value: "<address>", description: `Where the API is. Default: ${server}` },
  { name: "mock", description: "Speak to a mock in this process: no account, no phone, no money." },
  { name: "dry-run", description: "Send nothing; print the equal curl command." },
  { name: "json", description: "Print one JSON object, the answer or the error." },
  { name: "verbose", description: "Show on standard error what goes over the wire, the token hidden." },
  { name: "timeout", value: "<milliseconds>", description: "How long one attempt may take. Default: 15000." },
  { name: "deadline", value: "<milliseconds>", description: "How long all attempts may take. Default: no limit." },
  {
    name: "retries",
    value: "<number>",
    description: "How often at most it is repeated, where that can do no harm. Default: 2.",
  },
];

/** A command for every task of the contract; tasks of one name share a command, in which the plainest comes first. */
export const apiCommands: readonly Command[] = [...new Set(tasks.map(({ command }) => command))].map((name) => {
  const ofName = tasks.filter(({ command }) => command === name).sort((a, b) => a.fields.length - b.fields.length);
  return {
    name,
    group: ofName[0]?.group ?? "",
    uses: ofName.map(toUse),
    flags: [...fieldFlags(ofName), ...apiFlags],
    run: (given) => carryOut(ofName, given),
  };
});

function toUse(task: Task): Use {
  const { summary, description, idempotent, known, fields } = task;
  const isNeeded = ({ required, clientDefault }: Field) => required && clientDefault === undefined;
  const words = [
    ...fields.filter(isNeeded).map(({ name }) => `--${flagName(name)} …`),
    ...fields.filter((field) => !isNeeded(field)).map(({ name }) => `[--${flagName(name)} …]`),
    ...(takesPayload(task) ? ["[--payload …]"] : []),
  ];
  const harm = idempotent ? "" : "Never repeat it after exit code 4 before you have looked. ";
  return { summary, description, words, remark: `${harm}${knownFrom(known)}: ${known.sources[0]}` };
}

async function carryOut(candidates: readonly Task[], given: Given): Promise<number> {
  refuseTogether(given, "mock", "base-url");
  refuseTogether(given, "mock", "dry-run");
  const baseUrl = readBaseUrl(valueIn(given, "base-url") ?? server);
  const patience = readPatience(given);
  const request = await readRequest(chooseTask(candidates, given), given);
  if (given.has("dry-run")) printCurl(renderCurl(request, baseUrl), given);
  else printAnswer(await send(request, baseUrl, patience, given), request, given);
  return 0;
}

async function send(request: ApiRequest, baseUrl: string, patience: Patience, given: Given): Promise<object> {
  const authId = request.path.auth_id;
  const { createPhloClient } = await import("../index.js");
  await using mock = given.has("mock") ? await startMock(authId) : undefined;
  const phlo = createPhloClient({
    ...patience,
    authId,
    authToken: mock?.authToken,
    baseUrl: mock?.url ?? baseUrl,
    fetch: given.has("verbose") ? showingFetch : undefined,
  });
  return await perform(phlo, request, { signal: listenForInterruption() });
}

function startMock(authId: string | undefined) {
  return startServer(async () => (await import("../mock/index.js")).startMock({ authId }));
}

function refuseTogether(given: Given, one: string, other: string): void {
  if (given.has(one) && given.has(other)) throw new UsageError([`--${one} and --${other} exclude each other.`]);
}

function readPatience(given: Given): Patience {
  const patience = {
    timeout: numberIn(given, "timeout"),
    deadline: numberIn(given, "deadline"),
    retries: numberIn(given, "retries"),
  };
  checkPatience(patience);
  return patience;
}

function printCurl(curl: string, given: Given): void {
  if (given.has("json")) printJson({ curl });
  else print(curl);
}

function printAnswer(answer: object, { task }: ApiRequest, given: Given): void {
  if (given.has("json")) {
    printJson(answer);
    return;
  }
  if (task.operation.method === "POST") print(`${task.summary}: ${paint("green", "accepted")}`);
  const shown = Object.entries(answer).filter(([, value]) => value !== "");
  const width = Math.max(...shown.map(([name]) => name.length));
  for (const [name, value] of shown)
    print(
      `${paint("dim", name.padEnd(width))}  ${harmless(typeof value === "string" ? value : JSON.stringify(value))}`,
    );
}
