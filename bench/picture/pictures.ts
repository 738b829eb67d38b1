import { clients } from "../clients/clients.js";
import type { Results } from "../measure/all.js";
import type { ByClient, CallFigures } from "../measure/calls.js";
import { median } from "../report/statistics.js";
import { drawChart, type Line } from "./chart.js";

/** The pictures of a run by the name of their file. */
export const drawPictures = ({ calls, sizes }: Results): Map<string, string> =>
  new Map([
    [
      "cpu-by-concurrency.svg",
      drawChart({
        title: "What a cold transfer costs the client, by the number of calls in flight",
        across: "calls in flight",
        up: "CPU per call, in microseconds",
        nameOf: String,
        lines: linesOf(calls),
      }),
    ],
    [
      "cpu-by-size.svg",
      drawChart({
        title: "What a run costs the client, by the size of its payload and its answer",
        across: "size of the request's body, and of the answer's; 32 calls in flight",
        up: "CPU per call, in microseconds",
        nameOf: (size) => `${size / 1000} kB`,
        lines: linesOf(sizes),
      }),
    ],
  ]);

function linesOf(growth: ReadonlyMap<number, ByClient<CallFigures>>): Line[] {
  return clients.map((client) => ({
    name: client.title.replaceAll(/[*`]/g, ""),
    ours: client.ours ?? false,
    points: [...growth].map(([x, figures]) => [x, median(figures.get(client)?.map(({ cpu }) => cpu) ?? [])] as const),
  }));
}
