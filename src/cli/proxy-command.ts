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

/** Validates the traffic with a real API: to learn where the contract is wrong. */
export const proxyCommand: Command = {
  name: "proxy",
  group: "Tools",
  usages: [
    {
      summary: "Forward to the API and report contract violations",
      description:
        "Forwards each request unchanged and reports contract violations: one line for each request, and one for each violation in it or in its response. Ctrl-C ends it; the exit code is 1 when there were violations.",
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
  print(length === 0 ? "No contract violations." : `Contract violations: ${length}`);
  return length === 0 ? 0 : 1;
}

function report({ method, path, operation, action, status, upstreamError, violations }: ProxyExchange): void {
  const outcome = paint(violations.length === 0 && !upstreamError ? "green" : "yellow", String(status ?? "no answer"));
  const what = [operation ?? `${method} ${path}`, action].filter(Boolean).join(" ");
  print(
    `${outcome} ${stripControlCharacters(what)}${upstreamError === undefined ? "" : `: ${stripControlCharacters(upstreamError)}`}`,
  );
  for (const { location, message } of violations)
    print(`  ${paint("yellow", "violation")} ${stripControlCharacters(`${location.join(".")}: ${message}`)}`);
}
