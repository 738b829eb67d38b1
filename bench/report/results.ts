import { type Client, clientNamed, clients } from "../clients/clients.js";
import { levels, type Results, sizes } from "../measure/all.js";
import type { ByClient, CallFigures } from "../measure/calls.js";
import { oneWay } from "../measure/gap.js";
import type { ImportFigures } from "../measure/imports.js";
import { contestants, otherNode } from "../measure/other-node.js";
import { bytes, count, digits, spread, table, times } from "./format.js";
import type { Machine } from "./machine.js";
import { reasons } from "./reasons.js";
import { median, ratio, summarise } from "./statistics.js";
import { judge, type Target } from "./targets.js";

/** The whole report, in Markdown. */
export const renderResults = (results: Results, machine: Machine): string =>
  [
    "# What a call costs",
    "Written by `npm run bench`. Do not edit: run it again.",
    renderMethod(machine),
    "## Targets",
    renderTargets(judge(results)),
    "## A call that succeeds",
    ...[1, 32, 256].map((level) => renderLevel(level, results)),
    "### CPU per call over calls in flight, in microseconds",
    renderGrowth(
      levels.map(String),
      levels.map((level) => results.calls.get(level)),
    ),
    "![CPU per call over calls in flight](cpu-by-concurrency.svg)",
    `### On Node ${otherNode}`,
    "CPU per call over calls in flight, in microseconds.",
    renderGrowth([...results.otherNode.keys()].map(String), [...results.otherNode.values()], contestants),
    "## A larger body",
    "A run whose payload is as large as said, and whose answer is as large again; 32 in flight. CPU per call, in microseconds.",
    renderGrowth(
      sizes.map(bytes),
      sizes.map((size) => results.sizes.get(size)),
    ),
    "![CPU per call over the size of the body](cpu-by-size.svg)",
    "## A call that fails",
    "CPU per call, in microseconds; 32 in flight. A client that cannot repeat a POST after a 429 has no figure there.",
    renderGrowth([...results.failures.keys()], [...results.failures.values()]),
    "## At most once",
    renderOnce(results),
    "## The pause between two clicks",
    renderGaps(results.gaps),
    "## Loading",
    renderImports(results),
    "### From the start of a program to its first response, over TLS",
    renderCold(results),
    "## Size",
    renderWeights(results),
    "## The compiler",
    renderCompiler(results),
    "## The mock",
    renderMock(results),
    ...renderCommand(results),
  ]
    .join("\n\n")
    .concat("\n");

const renderMethod = ({ processor, system, node, versions }: Machine): string =>
  `${processor}; ${system}; ${node}. ${versions.map(([name, version]) => `${name} ${version}`).join(", ")}.

Every client runs in a process of its own and performs a cold transfer against a \`node:http\` server in another process, on
connections that are kept. The clients take turns in short rounds, each round begun by another one, after a warm-up of some
thousand calls each: before its code is compiled, a call costs several times as much. A figure is the median of the rounds; in brackets is the middle half of them. A ratio is taken
round by round, beside the figure of bare \`fetch\` in the same round. CPU is that of the client's process, user and system.
Each round counts only if every call ended as it must and the server saw every request. Ratios carry over to other machines;
absolute figures do not.`;

function renderTargets(targets: readonly Target[]): string {
  const rows = targets.map(({ promise, found, met }) => [promise, found, met ? "met" : "**missed**"]);
  const missed = targets.filter(({ met }) => !met);
  return [
    table(["target", "found", ""], rows),
    ...missed.map(({ id, promise }) => `Missed: ${promise}. ${reasons[id] ?? "The reason is not known yet."}`),
  ].join("\n\n");
}

function renderLevel(level: number, { calls }: Results): string {
  const figures = calls.get(level);
  const rows = clients.map((client) => {
    const read = (key: keyof CallFigures) => figures?.get(client)?.map((each) => each[key]) ?? [];
    return [
      client.title,
      spread(summarise(read("cpu"))),
      times(ratio(read("cpu"), cpuOf(clients[0], figures))),
      count(median(read("perSecond"))),
      spread(summarise(read("p50"))),
      spread(summarise(read("p99"))),
    ];
  });
  const head = ["client", "CPU µs per call", "beside `fetch`", "calls per second", "median ms", "99th percentile ms"];
  return `### ${level} in flight\n\n${table(head, rows)}`;
}

const cpuOf = (client: Client | undefined, figures: ByClient<CallFigures> | undefined) =>
  (client && figures?.get(client)?.map(({ cpu }) => cpu)) ?? [];

/** A row for each client, a column for each thing that was tried: the median, and the ratio to bare `fetch`. */
function renderGrowth(
  names: readonly string[],
  columns: readonly (ByClient<CallFigures> | undefined)[],
  subjects: readonly Client[] = clients,
): string {
  const rows = subjects.map((client) => [
    client.title,
    ...columns.map((figures) => {
      const [own, base] = [cpuOf(client, figures), cpuOf(clients[0], figures)];
      if (own.length === 0) return "";
      return base.length === 0 ? digits(median(own)) : `${digits(median(own))} (${times(ratio(own, base))})`;
    }),
  ]);
  return table(["client", ...names], rows);
}

function renderGaps(gaps: Results["gaps"]): string {
  const silences = [...new Set([...gaps.values()].flat().map(({ silence }) => silence))];
  const trips = (values: readonly number[]) =>
    `${digits(median(values))} (${Math.round(Math.min(...values) / oneWay / 2)})`;
  const rows = [...gaps].map(([{ client, announces, warms }, figures]) => [
    `${client.title}${warms ? ", `phlo.preconnect()` before the second" : ""}`,
    announces ? "for 75 s, and says so" : "without a word",
    trips(figures.map(({ first }) => first)),
    ...silences.map((silence) => trips(figures.filter((each) => each.silence === silence).map(({ second }) => second))),
  ]);
  const head = [
    "",
    "the server keeps connections",
    "first action",
    ...silences.map((ms) => (ms === 0 ? "at once" : `after ${ms / 1000} s`)),
  ];
  return `Milliseconds over TLS and a link of ${oneWay} ms each way; in brackets, the round trips, by the quickest
of three. An action, a silence, another action.
One round trip is the least: the connection was still open. A new one takes three: TCP, TLS 1.3, the request.

${table(head, rows)}`;
}

function renderImports({ imports: { empty, ofClients } }: Results): string {
  const alone = (key: keyof ImportFigures) => median(empty.map((each) => each[key]));
  const rows = [...ofClients].map(([{ title }, figures]) => {
    const added = (key: keyof ImportFigures) => median(figures.map((each) => each[key])) - alone(key);
    return [
      title,
      spread(summarise(figures.map(({ milliseconds }) => milliseconds))),
      signedBytes(added("rss")),
      signedBytes(added("heap")),
    ];
  });
  const head = ["client", "ms", "resident memory", "heap"];
  return `What \`import\` adds to a fresh process that does nothing else, which holds ${bytes(alone("rss"))}, ${bytes(alone("heap"))} of them heap.
On undici, undici is counted in.

${table(head, rows)}`;
}

function renderCold({ cold }: Results): string {
  const base = [...cold.values()][0] ?? [];
  const rows = [...cold].map(([{ title }, figures]) => [
    title,
    spread(summarise(figures)),
    times(ratio(figures, base)),
  ]);
  return `A fresh process for each figure: importing the client, one TLS handshake with a server of this machine, one call.

${table(["client", "ms", "beside `fetch`"], rows)}`;
}

const signedBytes = (value: number) => (value < 0 ? `−${bytes(-value)}` : bytes(value));

function renderWeights({ weights }: Results): string {
  const rows = [...weights].map(([{ title }, { installed, packages, minified, gzipped }]) =>
    packages === 0 && minified < 100
      ? [title, "comes with Node", "", "", ""]
      : [title, bytes(installed), count(packages), bytes(minified), bytes(gzipped)],
  );
  return `What a program installs, and what it loads of it: bundled for Node by esbuild, minified, gzipped. What
\`redocly generate-client\` makes is a file of the project's own.

${table(["client", "installed", "packages", "minified", "gzipped"], rows)}`;
}

function renderCompiler({ compiler }: Results): string {
  const rows = [...compiler].map(([id, figures]) => [
    id === "empty" ? "an empty file" : clientNamed(id).title,
    count(median(figures.map(({ instantiations }) => instantiations))),
    spread(summarise(figures.map(({ check }) => check))),
    spread(summarise(figures.map(({ total }) => total))),
  ]);
  return `\`tsc --extendedDiagnostics\` over a file that performs everything the client has for this API: every operation, with
every action of the contract; of plivo's, what its types declare. Clients that do not know the API have no types to check.

${table(["client", "instantiations", "check, s", "whole run, s"], rows)}`;
}

function renderOnce({ once: { without, ledgers } }: Results): string {
  const cpu = (figures: readonly CallFigures[]) => figures.map((each) => each.cpu);
  const rows = [
    ["without `once`", without, without] as const,
    ...[...ledgers].map(([{ title }, figures]) => [title, figures, without] as const),
  ].map(([title, figures, beside]) => [
    title,
    spread(summarise(cpu(figures))),
    times(ratio(cpu(figures), cpu(beside))),
    spread(summarise(figures.map(({ p50 }) => p50))),
  ]);
  return `One call after the other, each with a key of its own. A folder flushes each claim and each response to the disk, so its
latency is the disk's.

${table(["", "CPU, µs per call", "beside none", "latency, ms"], rows)}`;
}

function renderMock({ mock: { mock, prism, starts, inProcess } }: Results): string {
  const over = spread(summarise(mock));
  const rows = [
    ["stock Prism (`prism mock generated/openapi.yaml`), over a socket", spread(summarise(prism)), "1.00×"],
    ["`startMock()`, over a socket", over, times(ratio(mock, prism))],
    ...(inProcess.length > 0
      ? [["`mock.fetch`, in the process", spread(summarise(inProcess)), times(ratio(inProcess, prism))]]
      : []),
  ];
  return `Cold transfers that are judged by the contract and answered with its example; 32 in flight over a socket, one after the
other in the process.

${table(["", "requests per second", "beside Prism"], rows)}

${table(
  ["", "ms until it listens"],
  [
    ["`prism mock generated/openapi.yaml`", spread(summarise(starts.prism))],
    ["`plivo-phlo mock`", spread(summarise(starts.mock))],
    ["`node --eval ''`, from start to end", spread(summarise(starts.node))],
  ],
)}`;
}

function renderCommand({ command }: Results): string[] {
  if (!command) return [];
  const rows = [
    ["`plivo-phlo --help`", spread(summarise(command.help))],
    ["`node --eval ''`", spread(summarise(command.empty))],
  ];
  return ["## The command", table(["", "ms from start to end"], rows)];
}
