import type { Known } from "../contract/contract.js";
import { sourceLabel } from "../contract/known.js";
import type { Field } from "../contract/operations.js";
import { baseUrlIn, connectionFlags, dryRunFlag, mutuallyExclusive, readRequestDefaults } from "./api-flags.js";
import type { Command, Usage } from "./command.js";
import { type CommandRequest, chooseSpec, readCommandRequest } from "./command-request.js";
import { type CommandSpec, commandSpecs } from "./command-specs.js";
import { renderCurl } from "./curl.js";
import { fieldFlags, flagName, takesPayload } from "./fields.js";
import type { ParsedFlags } from "./flags.js";
import { paint, print, printJson, printResult } from "./output.js";
import { sendWithClient } from "./send-with-client.js";
import { withClient } from "./with-client.js";

/** A command for every task of the contract; tasks of one name share a command, in which the plainest comes first. */
export const apiCommands: readonly Command[] = [...new Set(commandSpecs.map(({ command }) => command))].map((name) => {
  const ofName = commandSpecs
    .filter(({ command }) => command === name)
    .sort((a, b) => a.fields.length - b.fields.length);
  return {
    name,
    group: ofName[0]?.group ?? "",
    usages: ofName.map(toUsage),
    flags: [...fieldFlags(ofName), ...connectionFlags, dryRunFlag],
    run: (given) => runCommand(ofName, given),
  };
});

function toUsage(task: CommandSpec): Usage {
  const { summary, description, address, idempotent, known, fields } = task;
  const isNeeded = ({ required, clientDefault }: Field) => required && clientDefault === undefined;
  const syntax = [
    ...fields.filter(isNeeded).map(({ name }) => `--${flagName(name)} …`),
    ...fields.filter((field) => !isNeeded(field)).map(({ name }) => `[--${flagName(name)} …]`),
    ...(takesPayload(task) ? ["[--payload …]"] : []),
  ];
  const remarks = [
    address && `--member is: ${address.who}${labelUnlessSame(address.known, known)}`,
    !idempotent && "After exit code 4, check the call before you retry: plivo-phlo live-calls.",
    `${sourceLabel(known)}: ${known.sources[0]}`,
  ];
  return { summary, description, syntax, remark: remarks.filter(Boolean).join(" ") };
}

/** Where it is known from is said once. */
function labelUnlessSame(one: Known, other: Known): string {
  const label = sourceLabel(one);
  return label === sourceLabel(other) ? "" : ` ${label}.`;
}

async function runCommand(candidates: readonly CommandSpec[], given: ParsedFlags): Promise<number> {
  mutuallyExclusive(given, "mock", "dry-run");
  const baseUrl = baseUrlIn(given);
  readRequestDefaults(given); // What is wrong with them is told before anything else.
  const request = await readCommandRequest(chooseSpec(candidates, given), given);
  if (given.has("dry-run")) printCurl(renderCurl(request, baseUrl), given.has("json"));
  else printResponse(await send(request, given), request, given.has("json"));
  return 0;
}

const send = (request: CommandRequest, given: ParsedFlags) =>
  withClient(given, request.path.auth_id, (phlo, signal) => sendWithClient(phlo, request, { signal }));

function printCurl(curl: string, json: boolean): void {
  if (json) printJson({ curl });
  else print(curl);
}

function printResponse(body: object, { spec }: CommandRequest, json: boolean): void {
  if (!json && spec.operation.method === "POST") print(`${spec.summary}: ${paint("green", "accepted")}`);
  printResult(body, json);
}
