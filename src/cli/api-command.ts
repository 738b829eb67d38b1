import { server } from "../../generated/facts.js";
import type { RequestDefaults } from "../base/options.js";
import { sourceLabel } from "../contract/known.js";
import type { Field } from "../contract/operations.js";
import { readBaseUrl } from "../validate/base-url.js";
import { checkRequestDefaults } from "../validate/options.js";
import type { Command, Usage } from "./command.js";
import { type CommandRequest, chooseSpec, readCommandRequest } from "./command-request.js";
import { type CommandSpec, commandSpecs } from "./command-specs.js";
import { renderCurl } from "./curl.js";
import { UsageError } from "./failure.js";
import { accountFlags, fieldFlags, flagName, takesPayload } from "./fields.js";
import { type Flag, numberIn, type ParsedFlags, valueIn } from "./flags.js";
import { listenForInterruption } from "./interruption.js";
import { startServer } from "./listening.js";
import { loggingTransport } from "./logging-transport.js";
import { paint, print, printJson, stripControlCharacters } from "./output.js";
import { sendWithClient } from "./send-with-client.js";

/** Flags of every command that sends a request to the API. */
const apiFlags: readonly Flag[] = [
  ...accountFlags,
  { name: "base-url", value: "<address>", description: `Where the API is. Default: ${server}` },
  { name: "mock", description: "Use a built-in mock: no account, no phone, no money." },
  { name: "dry-run", description: "Send nothing; print the equivalent curl command." },
  { name: "json", description: "Print one JSON object, the response or the error." },
  { name: "verbose", description: "Show the request and the response on standard error, the token hidden." },
  { name: "timeout", value: "<milliseconds>", description: "Maximum time for one attempt. Default: 15000." },
  { name: "total-timeout", value: "<milliseconds>", description: "Maximum time for all attempts. Default: no limit." },
  {
    name: "max-retries",
    value: "<number>",
    description: "Maximum number of retries, where they can do no harm. Default: 2.",
  },
];

/** A command for every task of the contract; tasks of one name share a command, in which the plainest comes first. */
export const apiCommands: readonly Command[] = [...new Set(commandSpecs.map(({ command }) => command))].map((name) => {
  const ofName = commandSpecs
    .filter(({ command }) => command === name)
    .sort((a, b) => a.fields.length - b.fields.length);
  return {
    name,
    group: ofName[0]?.group ?? "",
    usages: ofName.map(toUsage),
    flags: [...fieldFlags(ofName), ...apiFlags],
    run: (given) => runCommand(ofName, given),
  };
});

function toUsage(task: CommandSpec): Usage {
  const { summary, description, idempotent, known, fields } = task;
  const isNeeded = ({ required, clientDefault }: Field) => required && clientDefault === undefined;
  const syntax = [
    ...fields.filter(isNeeded).map(({ name }) => `--${flagName(name)} …`),
    ...fields.filter((field) => !isNeeded(field)).map(({ name }) => `[--${flagName(name)} …]`),
    ...(takesPayload(task) ? ["[--payload …]"] : []),
  ];
  const warning = idempotent ? "" : "After exit code 4, check the call before you retry. ";
  return { summary, description, syntax, remark: `${warning}${sourceLabel(known)}: ${known.sources[0]}` };
}

async function runCommand(candidates: readonly CommandSpec[], given: ParsedFlags): Promise<number> {
  mutuallyExclusive(given, "mock", "base-url");
  mutuallyExclusive(given, "mock", "dry-run");
  const baseUrl = readBaseUrl(valueIn(given, "base-url") ?? server);
  const defaults = readRequestDefaults(given);
  const request = await readCommandRequest(chooseSpec(candidates, given), given);
  if (given.has("dry-run")) printCurl(renderCurl(request, baseUrl), given);
  else printResponse(await send(request, baseUrl, defaults, given), request, given);
  return 0;
}

async function send(
  request: CommandRequest,
  baseUrl: string,
  defaults: RequestDefaults,
  given: ParsedFlags,
): Promise<object> {
  const authId = request.path.auth_id;
  const { createPhloClient } = await import("../index.js");
  await using mock = given.has("mock") ? await startMock(authId) : undefined;
  const phlo = createPhloClient({
    ...defaults,
    authId,
    authToken: mock?.authToken,
    baseUrl: mock?.url ?? baseUrl,
    transport: given.has("verbose") ? loggingTransport : undefined,
  });
  return await sendWithClient(phlo, request, { signal: listenForInterruption() });
}

function startMock(authId: string | undefined) {
  return startServer(async () => (await import("../mock/index.js")).startMock({ authId }));
}

function mutuallyExclusive(given: ParsedFlags, one: string, other: string): void {
  if (given.has(one) && given.has(other)) throw new UsageError([`--${one} and --${other} cannot be combined.`]);
}

function readRequestDefaults(given: ParsedFlags): RequestDefaults {
  const defaults = {
    timeout: numberIn(given, "timeout"),
    totalTimeout: numberIn(given, "total-timeout"),
    maxRetries: numberIn(given, "max-retries"),
  };
  checkRequestDefaults(defaults);
  return defaults;
}

function printCurl(curl: string, given: ParsedFlags): void {
  if (given.has("json")) printJson({ curl });
  else print(curl);
}

function printResponse(body: object, { spec }: CommandRequest, given: ParsedFlags): void {
  if (given.has("json")) {
    printJson(body);
    return;
  }
  if (spec.operation.method === "POST") print(`${spec.summary}: ${paint("green", "accepted")}`);
  const shown = Object.entries(body).filter(([, value]) => value !== "");
  const width = Math.max(...shown.map(([name]) => name.length));
  for (const [name, value] of shown)
    print(
      `${paint("dim", name.padEnd(width))}  ${stripControlCharacters(typeof value === "string" ? value : JSON.stringify(value))}`,
    );
}
