import { fill } from "../../scripts/render-readme.js";
import { clients } from "../clients/clients.js";
import type { Results } from "../measure/all.js";
import { bytes, count, digits, table, times } from "./format.js";
import { median, ratio } from "./statistics.js";

/** The page on performance with the figures of a run in its table. */
export const renderReadme = (readme: string, results: Results): string => fill(readme, "bench", renderTable(results));

function renderTable({ calls, imports, weights }: Results): string {
  const figures = calls.get(32);
  const cpuOf = (index: number) => {
    const client = clients[index];
    return (client && figures?.get(client)?.map(({ cpu }) => cpu)) ?? [];
  };
  const rows = clients.map((client, index) => {
    const perSecond = figures?.get(client)?.map((figure) => figure.perSecond) ?? [];
    const loaded = imports.ofClients.get(client)?.map(({ milliseconds }) => milliseconds) ?? [];
    const weight = weights.get(client);
    return [
      client.title,
      digits(median(cpuOf(index))),
      times(ratio(cpuOf(index), cpuOf(0))),
      count(median(perSecond)),
      client.imports.length > 0 ? digits(median(loaded)) : "",
      weight?.packages ? `${bytes(weight.installed)}, ${weight.packages}` : "",
    ];
  });
  const head = [
    "client",
    "CPU per call, µs",
    "beside `fetch`",
    "calls per second",
    "import, ms",
    "installed, packages",
  ];
  return table(head, rows);
}
