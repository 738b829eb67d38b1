import { type Client, clients, moduleOf } from "../clients/clients.js";
import { type Peer, startProcess } from "./processes.js";
import { interleave } from "./rounds.js";

/** What a round is to be. */
export interface Round {
  readonly task: "transfer" | "run";
  /** How the server answers; see `server/target.ts`. */
  readonly manner: "accept" | "refuse" | "refuse-once" | "stall";
  readonly inFlight: number;
  /** The body of a run, in bytes, and of its answer. */
  readonly size?: number;
  /** In milliseconds; left out, the client's own. */
  readonly timeout?: number;
  /** Left out, the client's own. */
  readonly maxRetries?: number;
}

/** What a round cost. */
export interface CallFigures {
  /** The CPU time of the client's process, in microseconds per call. */
  readonly cpu: number;
  readonly perSecond: number;
  /** Median latency, in milliseconds. */
  readonly p50: number;
  readonly p99: number;
}

export type ByClient<Figure> = ReadonlyMap<Client, readonly Figure[]>;

interface Tally extends CallFigures {
  readonly calls: number;
  readonly succeeded: number;
  readonly failed: number;
}

type Worker = Peer<object, Tally>;

/** The clients, each in a process of its own, and the server in another. */
export class Arena implements AsyncDisposable {
  readonly #url: string;
  readonly #server: Peer<string, number>;
  readonly #workers: ReadonlyMap<Client, Worker>;

  private constructor(url: string, server: Peer<string, number>, workers: ReadonlyMap<Client, Worker>) {
    this.#url = url;
    this.#server = server;
    this.#workers = workers;
  }

  static async open(contestants: readonly Client[] = clients, node?: string): Promise<Arena> {
    const server = await startProcess<string, number, string>(new URL("../server/target.ts", import.meta.url));
    const workers = new Map<Client, Worker>();
    for (const client of contestants) workers.set(client, await startWorker(client, node));
    return new Arena(server.greeting, server, workers);
  }

  /** Makes every client perform so many calls of a kind first, so that its code is compiled as well as it will be. */
  async warmUp(calls: number, round: Round): Promise<void> {
    await interleave(1, this.#able(round), (client) => this.#perform(client, { calls, milliseconds: 0 }, round));
  }

  /** Interleaved rounds of so many milliseconds for every client that can do it. */
  measure(rounds: number, milliseconds: number, round: Round): Promise<Map<Client, CallFigures[]>> {
    return interleave(rounds, this.#able(round), (client) => this.#perform(client, { milliseconds }, round));
  }

  #able({ maxRetries }: Round): Client[] {
    return [...this.#workers.keys()].filter(({ repeats }) => repeats || !maxRetries);
  }

  async #perform(client: Client, extent: object, round: Round): Promise<CallFigures> {
    const { manner, timeout, maxRetries, ...rest } = round;
    const options = { url: `${this.#url}/${manner}`, timeout, maxRetries };
    await this.#server.ask("count"); // What is left of a round that timed out is not this one's.
    const tally = await this.#workers.get(client)?.ask({ ...rest, ...extent, options });
    if (!tally) throw new Error(`${client.id} does not take part`);
    check(client, round, tally, await this.#server.ask("count"));
    return tally;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    for (const peer of [...this.#workers.values(), this.#server]) await peer[Symbol.asyncDispose]();
  }
}

export const startWorker = (client: Client, node: string = process.execPath): Promise<Worker> =>
  startProcess(new URL("worker.mjs", import.meta.url), { words: [moduleOf(client)], node });

/** A figure counts only if every call ended as it must, and if the server saw every request that it took. */
function check(
  { id }: Client,
  { manner, maxRetries }: Round,
  { calls, succeeded, failed }: Tally,
  requests: number,
): void {
  const fails = manner === "stall" || manner === "refuse";
  const expected = manner === "refuse-once" && maxRetries ? 2 * calls : calls;
  if ((fails ? failed : succeeded) !== calls)
    throw new Error(`${id}, ${manner}: of ${calls} calls ${succeeded} succeeded and ${failed} failed`);
  // A call that times out before it has a connection never reaches the server.
  if (manner === "stall" ? requests > expected : requests !== expected)
    throw new Error(`${id}, ${manner}: ${calls} calls, ${requests} requests on the server instead of ${expected}`);
}
