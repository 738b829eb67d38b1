import { clientNamed } from "../clients/clients.js";
import { startWorker } from "./calls.js";
import { startProcess } from "./processes.js";
import { interleave } from "./rounds.js";
import { run } from "./run.js";
import { type StartedCommand, startOurMock, startStockPrism } from "./start-command.js";

/** Requests answered a second, one figure a round. */
export interface MockFigures {
  readonly mock: readonly number[];
  readonly prism: readonly number[];
  /** Milliseconds until the command listens, and until Node has done nothing. */
  readonly starts: {
    readonly mock: readonly number[];
    readonly prism: readonly number[];
    readonly node: readonly number[];
  };
  /** The mock's own `fetch`; empty where it has none. */
  readonly inProcess: readonly number[];
}

interface Greeting {
  readonly url: string;
  readonly answersInProcess: boolean;
}

/** The mock beside stock Prism, both asked by undici's `request()` with 32 in flight, and the mock without a socket. */
export async function measureMock(rounds: number, milliseconds: number): Promise<MockFigures> {
  const starts = await measureStarts(rounds);
  await using mock = await startProcess<object, number, Greeting>(new URL("../server/mock.mjs", import.meta.url));
  await using prism = await startStockPrism();
  await using worker = await startWorker(clientNamed("undici"));

  const load = async ({ url }: { readonly url: string }) => {
    const tally = await worker.ask({ task: "transfer", options: { url }, inFlight: 32, milliseconds });
    if (tally.failed > 0) throw new Error(`${url} refused ${tally.failed} of ${tally.calls} calls`);
    return tally.perSecond;
  };
  const servers = [mock.greeting, prism];
  await interleave(1, servers, load); // To warm up.
  const figures = await interleave(rounds, servers, load);
  const inProcess = mock.greeting.answersInProcess
    ? await interleave(rounds, [mock], () => mock.ask({ milliseconds }))
    : undefined;
  return {
    mock: figures.get(mock.greeting) ?? [],
    prism: figures.get(prism) ?? [],
    starts,
    inProcess: inProcess?.get(mock) ?? [],
  };
}

/** Each command from its start until it listens, beside Node from its start to its end. */
async function measureStarts(rounds: number): Promise<MockFigures["starts"]> {
  const doNothing = async () => {
    const start = performance.now();
    await run(process.execPath, "--eval", "");
    return performance.now() - start;
  };
  const timed = (start: () => Promise<StartedCommand>) => async () => {
    await using started = await start();
    return started.milliseconds;
  };
  const subjects = [timed(startOurMock), timed(startStockPrism), doNothing] as const;
  const figures = await interleave(rounds, subjects, (subject) => subject());
  const [mock, prism, node] = subjects.map((subject) => figures.get(subject) ?? []);
  return { mock: mock ?? [], prism: prism ?? [], node: node ?? [] };
}
