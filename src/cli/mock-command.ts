import type { Fault, MockRequest } from "../mock/index.js";
import type { Command } from "./command.js";
import { UsageError } from "./failure.js";
import { accountFlags } from "./fields.js";
import { type Flag, numberIn, type ParsedFlags, valueIn } from "./flags.js";
import { listenForInterruption, untilAborted } from "./interruption.js";
import { hostFlag, portFlag, startServer } from "./listening.js";
import { paint, print, stripControlCharacters } from "./output.js";

const defaultPort = 4010;

const failFlag: Flag = {
  name: "fail",
  value: "<status>[:<times>]",
  description:
    "Answers the next request with this status, or so many of them: 429:2. Given more than once, one after the other.",
};

/** The mock as a server, for programs in any language. */
export const mockCommand: Command = {
  name: "mock",
  group: "Tools",
  usages: [
    {
      summary: "Serve a mock of the API",
      description:
        "Responds as the contract says, and rejects what violates it. Prints a line for each request: status, operation, and the reason of a rejection. Ctrl-C ends it.",
      syntax: [],
      remark: "It accepts PLIVO_AUTH_ID and PLIVO_AUTH_TOKEN where they are set, else credentials that it prints.",
    },
  ],
  flags: [portFlag(defaultPort), hostFlag, failFlag, ...accountFlags],
  run: serve,
};

async function serve(given: ParsedFlags): Promise<number> {
  const interruption = listenForInterruption();
  const faults = (given.get("fail") ?? []).map(readFault);
  const authId = (valueIn(given, "auth-id") ?? process.env.PLIVO_AUTH_ID) || undefined;
  const authToken = process.env.PLIVO_AUTH_TOKEN || undefined;
  const port = numberIn(given, "port") ?? defaultPort;
  const host = valueIn(given, "host");
  const { startMock } = await import("../mock/index.js");
  await using mock = await startServer(() => startMock({ authId, authToken, port, host, onRequest: report }));
  for (const fault of faults) mock.next(fault);
  print(`The mock listens on ${paint("bold", mock.url)}`);
  print(`It accepts the Auth ID ${mock.authId} and the token ${authToken ? "in PLIVO_AUTH_TOKEN" : mock.authToken}`);
  await untilAborted(interruption);
  return 0;
}

function readFault(text: string): Fault {
  const [, status, times = "1"] = /^([2-5]\d\d)(?::([1-9]\d*))?$/.exec(text) ?? [];
  if (status) return { status: Number(status), times: Number(times) };
  throw new UsageError([
    `--fail must be a status from 200 to 599, and how often, as 429:2; received ${JSON.stringify(text)}.`,
  ]);
}

function report({ method, target, operation, action, status, rejection }: MockRequest): void {
  const outcome = paint(status !== undefined && status < 300 ? "green" : "yellow", String(status ?? "dropped"));
  const what = [operation ?? `${method} ${target}`, action].filter(Boolean).join(" ");
  print(
    `${outcome} ${stripControlCharacters(what)}${rejection === undefined ? "" : `: ${stripControlCharacters(rejection)}`}`,
  );
}
