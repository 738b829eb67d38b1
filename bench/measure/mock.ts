import { clientNamed } from "../clients/clients.js";
import { startWorker } from "./calls.js";
import { startProcess } from "./processes.js";
import { interleave } from "./rounds.js";

/** Requests answered a second, one figure a round. */
export interface MockFigures {
  readonly mock: readonly number[];
  readonly prism: readonly number[];
  /** The mock's own `fetch`; empty where it has none. */
  readonly inProcess: readonly number[];
}

interface Greeting {
  readonly url: string;
  readonly answersInProcess: boolean;
}

/** The mock beside bare Prism, both asked by undici's `request()` with 32 in flight, and the mock without a socket. */
export async function measureMock(rounds: number, milliseconds: number): Promise<MockFigures> {
  await using mock = await startServer("mock");
  await using prism = await startServer("prism");
  await using worker = await startWorker(clientNamed("undici"));

  const load = async ({ greeting: { url } }: typeof mock) => {
    const tally = await worker.ask({ task: "transfer", options: { url }, inFlight: 32, milliseconds });
    if (tally.failed > 0) throw new Error(`${url} refused ${tally.failed} of ${tally.calls} calls`);
    return tally.perSecond;
  };
  await interleave(1, [mock, prism], load); // To warm up.
  const figures = await interleave(rounds, [mock, prism], load);
  const inProcess = mock.greeting.answersInProcess
    ? await interleave(rounds, [mock], () => mock.ask({ milliseconds }))
    : undefined;
  return {
    mock: figures.get(mock) ?? [],
    prism: figures.get(prism) ?? [],
    inProcess: inProcess?.get(mock) ?? [],
  };
}

const startServer = (name: string) =>
  startProcess<object, number, Greeting>(new URL(`../server/${name}.mjs`, import.meta.url));
