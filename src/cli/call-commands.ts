import { operations } from "../../generated/facts.js";
import { escapeInvisible } from "../base/escape-invisible.js";
import type { LiveCallFilter, PhloClient, RequestOptions } from "../index.js";
import { checkField } from "../validate/arguments.js";
import { connectionFlags, dryRunFlag, mutuallyExclusive, voiceFlag } from "./api-flags.js";
import type { Command } from "./command.js";
import { readAccount } from "./command-request.js";
import { dryRunTransport } from "./dry-run-transport.js";
import { UsageError } from "./failure.js";
import { type Flag, type ParsedFlags, valueIn } from "./flags.js";
import { print, printJson, printResult } from "./output.js";
import { withClient } from "./with-client.js";

const group = "Live calls";
const voice = `Plivo's Voice API, ${operations.listCalls.server}. That a PHLO's calls are listed there is our inference.`;

const filterFlags: readonly Flag[] = [
  { name: "to", value: "<address>", description: "Only calls to this number or SIP address, with or without its +." },
  { name: "from", value: "<address>", description: "Only calls from this number or SIP address." },
  { name: "direction", value: "inbound|outbound", description: "Only calls in this direction." },
];

const callFlag: Flag = {
  name: "call-uuid",
  value: "<identifier>",
  description: "The call's id, as live-calls shows it.",
};

const lookingFlags: readonly Flag[] = [...connectionFlags, voiceFlag, dryRunFlag];

const liveCallsCommand: Command = {
  name: "live-calls",
  group,
  usages: [
    {
      summary: "List the calls that ring or are in progress",
      description:
        "Run it after exit code 4. An id says that the call exists; an empty list says nothing: the call may be queued, or over.",
      syntax: ["[--to …]", "[--from …]", "[--direction …]"],
      remark: voice,
    },
  ],
  flags: [...filterFlags, ...lookingFlags],
  run: (given) => list("live-calls", given, (phlo, options) => phlo.liveCalls(readFilter(given), options), nothingLive),
};

const queuedCallsCommand: Command = {
  name: "queued-calls",
  group,
  usages: [
    {
      summary: "List the calls that are not dialled yet",
      description: "Run it when live-calls lists nothing: Plivo may not have dialled yet. There is no filter.",
      syntax: [],
      remark: voice,
    },
  ],
  flags: lookingFlags,
  run: (given) => list("queued-calls", given, (phlo, options) => phlo.queuedCalls(options), nothingQueued),
};

const liveCallCommand: Command = {
  name: "live-call",
  group,
  usages: [
    {
      summary: "Read a call that rings or is in progress",
      description: "Shows who calls whom, and the call_status. Exit code 2 with a 404 says that no such call is live.",
      syntax: ["--call-uuid …"],
      remark: voice,
    },
  ],
  flags: [callFlag, ...lookingFlags],
  run: async (given) => {
    const id = valueIn(given, callFlag.name);
    if (id === undefined) throw new UsageError(["--call-uuid is missing."], "plivo-phlo live-call --help");
    checkField("call_uuid", id, "callUuid");
    await look("live-call", given, (phlo, options) => phlo.liveCall(id, options), printResult);
    return 0;
  },
};

/** The commands that look at calls. */
export const callCommands: readonly Command[] = [liveCallsCommand, queuedCallsCommand, liveCallCommand];

const nothingLive =
  "No live call matches. That proves nothing: the call may be queued, or over. Next: plivo-phlo queued-calls";
const nothingQueued = "No call is queued. Together with an empty live-calls it is still unknown whether a phone rang.";

/** Lists ids, one a line. Exit code 0 says that the list was read, not that it holds something. */
async function list(
  command: string,
  given: ParsedFlags,
  read: (phlo: PhloClient, options: RequestOptions) => Promise<string[]>,
  nothing: string,
): Promise<number> {
  await look(command, given, read, (calls, isJson) => {
    if (isJson) printJson({ calls });
    else for (const line of calls.length > 0 ? calls : [nothing]) print(escapeInvisible(line));
  });
  return 0;
}

/** Reads and shows the result; with `--dry-run`, sends nothing and shows each request that it would begin with. */
async function look<Result>(
  command: string,
  given: ParsedFlags,
  read: (phlo: PhloClient, options: RequestOptions) => Promise<Result>,
  show: (result: Result, isJson: boolean) => void,
): Promise<void> {
  mutuallyExclusive(given, "mock", "dry-run");
  const isJson = given.has("json");
  const account = readAccount(command, given);
  const curls: string[] = [];
  const dryRun = given.has("dry-run") ? dryRunTransport(account ?? "", (curl) => curls.push(curl)) : undefined;
  const result = await withClient(given, account, (phlo, signal) => read(phlo, { signal }), dryRun);
  if (!dryRun) show(result, isJson);
  else if (isJson) printJson({ curl: curls.join("\n") });
  else print(curls.join("\n"));
}

function readFilter(given: ParsedFlags): LiveCallFilter {
  const direction = valueIn(given, "direction");
  if (direction !== undefined && direction !== "inbound" && direction !== "outbound")
    throw new UsageError([`--direction must be inbound or outbound; received ${JSON.stringify(direction)}.`]);
  return { to: valueIn(given, "to"), from: valueIn(given, "from"), direction };
}
