import { server } from "../../generated/facts.js";
import type { ProxyExchange } from "../mock/index.js";
import type { Command } from "./command.js";
import { UsageError } from "./failure.js";
import { type Flag, numberIn, type ParsedFlags, valueIn } from "./flags.js";
import { listenForInterruption, untilAborted } from "./interruption.js";
import { hostFlag, portFlag, startServer } from "./listening.js";
import { paint, print, stripControlCharacters } from "./output.js";

const defaultPort = 4011;

const upstreamFlag: Flag = { name: "upstream", value: "<address>", description: `The API to forward to, as ${server}` };

/** The contract's judgement in front of a real API: to learn where the contract is wrong. */
export const proxyCommand: Command = {
  name: "proxy",
  group: "Tools",
  usages: [
    {
      summary: "Forward to the API, and report what departs from the contract",
      description:
        "Forwards every request as it came, once, and the answer likewise. Prints a line for each, and one for each departure of either from the contract. Ctrl-C ends it; the exit code is 1 when something departed.",
      syntax: ["--upstream …"],
      remark: "Real phones ring behind the live API. Credentials pass through and are never printed.",
    },
  ],
  flags: [upstreamFlag, portFlag(defaultPort), hostFlag],
  run: forward,
};

async function forward(given: ParsedFlags): Promise<number> {
  const interruption = listenForInterruption();
  const upstream = valueIn(given, "upstream");
  if (upstream === undefined)
    throw new UsageError([`--upstream is missing: the API to forward to, as ${server}.`], "plivo-phlo proxy --help");
  const address = { port: numberIn(given, "port") ?? defaultPort, host: valueIn(given, "host") };
  const { startProxy } = await import("../mock/index.js");
  await using proxy = await startServer(() => startProxy({ upstream, ...address, onExchange: report }));
  print(`The proxy listens on ${paint("bold", proxy.url)} and forwards to ${upstream}`);
  await untilAborted(interruption);
  const { length } = proxy.violations;
  print(length === 0 ? "Nothing departed from the contract." : `Departures from the contract: ${length}`);
  return length === 0 ? 0 : 1;
}

function report({ method, path, operation, action, status, upstreamError, violations }: ProxyExchange): void {
  const outcome = paint(violations.length === 0 && !upstreamError ? "green" : "yellow", String(status ?? "no answer"));
  const what = [operation ?? `${method} ${path}`, action].filter(Boolean).join(" ");
  print(
    `${outcome} ${stripControlCharacters(what)}${upstreamError === undefined ? "" : `: ${stripControlCharacters(upstreamError)}`}`,
  );
  for (const { location, message } of violations)
    print(`  ${paint("yellow", "departs")} ${stripControlCharacters(`${location.join(".")}: ${message}`)}`);
}
