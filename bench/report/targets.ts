import { clientNamed } from "../clients/clients.js";
import type { Results } from "../measure/all.js";
import type { ByClient, CallFigures } from "../measure/calls.js";
import { bytes, digits, spread, times } from "./format.js";
import { median, ratio, summarise } from "./statistics.js";

/** What was promised, and what came of it. */
export interface Target {
  readonly id: string;
  readonly promise: string;
  readonly found: string;
  readonly met: boolean;
}

/** Every target of which a run can tell. */
export const judge = (results: Results): Target[] => [
  ...judgeCalls(results),
  ...judgeOnce(results),
  ...judgeImport(results),
  ...judgeCold(results),
  ...judgeCommand(results),
  ...judgeWeight(results),
  target("bench", "the whole bench: under 5 minutes", `${digits(results.seconds)} s`, results.seconds < 300),
];

const target = (id: string, promise: string, found: string, met: boolean): Target => ({ id, promise, found, met });

/** Holds one client's CPU against another's. */
function compare(
  id: string,
  promise: string,
  figures: ByClient<CallFigures> | undefined,
  [own, other]: readonly [string, string],
  limit: number,
): Target {
  const cpu = (name: string) => figures?.get(clientNamed(name))?.map((figure) => figure.cpu) ?? [];
  const found = ratio(cpu(own), cpu(other));
  return target(id, promise, times(found), found.median <= limit);
}

const handles = "plivo-phlo";
const onUndici = "plivo-phlo-undici";

function judgeCalls({ calls, failures, otherNode }: Results): Target[] {
  const [one, many, most] = [1, 32, 256].map((level) => calls.get(level));
  const refused = failures.get("429, not repeated");
  const late = failures.get("timeout of 20 ms");
  const there = otherNode.get(32);
  return [
    compare("fetch", "handles: at most 0.3 times the CPU of bare `fetch`", many, [handles, "fetch"], 0.3),
    compare("there", "the same on Node 24: at most 0.4 times", there, [handles, "fetch"], 0.4),
    compare("http-1", "handles: at most 1.6 times `node:http` by hand, 1 in flight", one, [handles, "node-http"], 1.6),
    compare("http-32", "the same, 32 in flight", many, [handles, "node-http"], 1.6),
    compare("http-256", "the same, 256 in flight: at most 1.8 times", most, [handles, "node-http"], 1.8),
    compare("axios", "handles: under half the CPU of axios", many, [handles, "axios"], 0.5),
    compare("plivo", "handles: under half the CPU of plivo's `PhloClient`", many, [handles, "plivo"], 0.5),
    compare("axios-there", "the same of axios on Node 24", there, [handles, "axios"], 0.5),
    compare("plivo-there", "the same of plivo on Node 24", there, [handles, "plivo"], 0.5),
    compare("refused", "a call refused with 429: at most half of bare `fetch`", refused, [handles, "fetch"], 0.5),
    compare("late", "a call that times out: at most 0.6 times bare `fetch`", late, [handles, "fetch"], 0.6),
    compare("undici", "on undici: at most 1.7 times undici's `request()`", many, [onUndici, "undici"], 1.7),
  ];
}

function judgeOnce({ once: { without, ledgers } }: Results): Target[] {
  const [inMemory = []] = ledgers.values();
  const cpu = (figures: readonly CallFigures[]) => figures.map((each) => each.cpu);
  const found = ratio(cpu(inMemory), cpu(without));
  return [
    target("once", "`once` in memory: at most 1.1 times the CPU of a call without", times(found), found.median <= 1.1),
  ];
}

function judgeCold({ cold }: Results): Target[] {
  const found = ratio(cold.get(clientNamed(handles)) ?? [], cold.get(clientNamed("fetch")) ?? []);
  const promise = "import to first response, cold, over TLS: below bare `fetch`";
  return [target("cold", promise, times(found), found.median < 1)];
}

function judgeImport({ imports: { ofClients } }: Results): Target[] {
  const timeOf = (id: string) => ofClients.get(clientNamed(id))?.map(({ milliseconds }) => milliseconds) ?? [];
  const ours = summarise(timeOf("plivo-phlo"));
  const faster = median(timeOf("plivo")) / ours.median;
  return [
    target("import", "import: at most 10 ms over an empty program", `${spread(ours)} ms`, ours.median <= 10),
    target("import-plivo", "import: at least ten times faster than plivo", times(faster), faster >= 10),
  ];
}

function judgeCommand({ command }: Results): Target[] {
  if (!command) return [];
  const help = summarise(command.help);
  return [target("help", "`plivo-phlo --help`: under 150 ms", `${spread(help)} ms`, help.median < 150)];
}

function judgeWeight({ weights }: Results): Target[] {
  const gzipped = weights.get(clientNamed("plivo-phlo"))?.gzipped ?? Number.NaN;
  return [
    target(
      "weight",
      "the client with openapi-fetch, minified and gzipped: at most 5 kB",
      bytes(gzipped),
      gzipped <= 5000,
    ),
  ];
}
