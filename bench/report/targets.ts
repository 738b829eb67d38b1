import { clientNamed } from "../clients/clients.js";
import type { ByClient, Results } from "../measure/all.js";
import type { CallFigures } from "../measure/calls.js";
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
  ...judgeCommand(results),
  ...judgeWeight(results),
  target("bench", "the whole bench: under 5 minutes", `${digits(results.seconds)} s`, results.seconds < 300),
];

const target = (id: string, promise: string, found: string, met: boolean): Target => ({ id, promise, found, met });

function judgeCalls({ calls, failures }: Results): Target[] {
  const accepted = calls.get(32);
  const refused = failures.get("429, not repeated");
  const late = failures.get("timeout of 20 ms");
  const compare = (
    id: string,
    promise: string,
    figures: ByClient<CallFigures> | undefined,
    [own, other]: readonly [string, string],
    limit: number,
  ) => {
    const cpu = (name: string) => figures?.get(clientNamed(name))?.map((figure) => figure.cpu) ?? [];
    const found = ratio(cpu(own), cpu(other));
    return target(id, promise, times(found), found.median <= limit);
  };
  const [handles, onUndici] = ["plivo-phlo", "plivo-phlo-undici"];
  return [
    compare("accepted", "handles: at most 1.15 times the CPU of bare `fetch`", accepted, [handles, "fetch"], 1.15),
    compare("refused", "handles: the same for a call that is refused with 429", refused, [handles, "fetch"], 1.15),
    compare("late", "handles: the same for a call that times out", late, [handles, "fetch"], 1.15),
    compare("plivo", "handles: less CPU than plivo's `PhloClient`", accepted, [handles, "plivo"], 1),
    compare("undici", "on undici: at most 1.5 times undici's `request()`", accepted, [onUndici, "undici"], 1.5),
    compare("third", "on undici: under a third of bare `fetch`", accepted, [onUndici, "fetch"], 1 / 3),
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
