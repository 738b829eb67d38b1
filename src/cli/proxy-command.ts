import { server } from "../../generated/facts.js";
import { escapeInvisible } from "../base/escape-invisible.js";
import type { ProxyExchange } from "../mock/index.js";
import type { Command } from "./command.js";
import { UsageError } from "./failure.js";
import { type Flag, type ParsedFlags, valueIn } from "./flags.js";
import { addressIn, keepServing, serverFlags } from "./listening.js";
import { renderLogLine } from "./log-line.js";
import { paint, print, printJson } from "./output.js";

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
  flags: [upstreamFlag, ...serverFlags(defaultPort)],
  run: forward,
};

async function forward(given: ParsedFlags): Promise<number> {
  const upstream = valueIn(given, "upstream");
  if (upstream === undefined)
    throw new UsageError([`--upstream is missing: the API to forward to, as ${server}.`], "plivo-phlo proxy --help");
  const json = given.has("json");
  let count = 0;
  const onExchange = (exchange: ProxyExchange) => {
    count += exchange.violations.length;
    if (!given.has("quiet")) (json ? reportJson : report)(exchange);
  };
  const { startProxy } = await import("../mock/index.js");
  await keepServing(
    given,
    () => startProxy({ upstream, ...addressIn(given, defaultPort), onExchange }),
    ({ url }) => {
      if (json) printJson({ event: "ready", url, upstream });
      else print(`The proxy listens on ${paint("bold", url)} and forwards to ${upstream}`);
    },
  );
  if (json) printJson({ event: "end", violations: count });
  else print(count === 0 ? "No contract violations." : `Contract violations: ${count}`);
  return count === 0 ? 0 : 1;
}

function report({ path, status, upstreamError, violations, ...exchange }: ProxyExchange): void {
  const isFine = violations.length === 0 && !upstreamError;
  const outcome = String(status ?? "no answer");
  print(renderLogLine({ ...exchange, target: path, status: outcome, isFine, reason: upstreamError }));
  for (const { location, message } of violations)
    print(`  ${paint("yellow", "violation")} ${escapeInvisible(`${location.join(".")}: ${message}`)}`);
}

function reportJson({ durationMs, upstreamError, violations, ...exchange }: ProxyExchange): void {
  const said = violations.map(({ location, message }) => ({ location, message }));
  printJson({
    event: "request",
    ...exchange,
    duration_ms: durationMs,
    upstream_error: upstreamError,
    violations: said,
  });
}
