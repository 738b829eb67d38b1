import { randomUUID } from "node:crypto";
import type { TlsOptions } from "node:tls";
import { createPhloClient, isPhloError, type PhloClient, type Transport } from "../../../src/index.js";
import { values } from "../../support/client-methods.js";
import { type CuttingRelay, startCuttingRelay } from "../../support/cutting-relay.js";
import { type RememberingServer, startRememberingServer } from "../../support/remembering-server.js";

/** What many transfers came to. */
export interface Tally {
  readonly cases: number;
  readonly succeeded: number;
  /** How many callers were told that nothing was performed. */
  readonly certain: number;
  /** Of these, the ones whose request the server had read a byte of. There must be none. */
  readonly wrong: readonly string[];
}

/** A server behind a relay, through which one transfer after the other goes. */
export class Lane {
  readonly relay: CuttingRelay;
  readonly #server: RememberingServer;
  #cases = 0;
  #succeeded = 0;
  readonly #certain = new Map<string, string>();

  private constructor(server: RememberingServer, relay: CuttingRelay) {
    this.#server = server;
    this.relay = relay;
  }

  static async open(options: TlsOptions): Promise<Lane> {
    const server = await startRememberingServer(options);
    return new Lane(server, await startCuttingRelay(server.port));
  }

  client(transport: Transport): PhloClient {
    const baseUrl = `https://127.0.0.1:${this.relay.port}`;
    return createPhloClient({ authId: values.auth_id, authToken: "s3cret-token", baseUrl, transport, maxRetries: 0 });
  }

  /** Makes a transfer of its own id, and notes what the caller is told. */
  async transfer(phlo: PhloClient, description: string, options: { timeout: number; signal?: AbortSignal }) {
    const id = randomUUID();
    this.#cases++;
    try {
      const fields = { to: "+14152225555", trigger_source: "+14152223333" };
      await phlo.multiPartyCall(values.phlo_id, id).coldTransfer(fields, options);
      this.#succeeded++;
    } catch (error) {
      if (!isPhloError(error) || error.kind === "argument") throw error;
      if (!error.mayHaveExecuted) this.#certain.set(id, description);
    }
  }

  /** Ends all connections, so that nothing is under way any more, and compares. */
  async close(): Promise<Tally> {
    await this.relay[Symbol.asyncDispose]();
    await this.#server[Symbol.asyncDispose]();
    const wrong = [...this.#certain].filter(([id]) => this.#server.hasRead(id)).map(([, description]) => description);
    return { cases: this.#cases, succeeded: this.#succeeded, certain: this.#certain.size, wrong };
  }
}

/** Runs the cases over many lanes at once, each taking the next one, and adds up what came of them. */
export async function runInLanes<Case>(
  lanes: readonly Lane[],
  cases: readonly Case[],
  run: (lane: Lane, each: Case) => Promise<void>,
): Promise<Tally> {
  const waiting = cases.values();
  const work = async (lane: Lane) => {
    for (const each of waiting) await run(lane, each);
  };
  await Promise.all(lanes.map(work));
  const tallies = await Promise.all(lanes.map((lane) => lane.close()));
  const sum = (key: "cases" | "succeeded" | "certain") => tallies.reduce((total, tally) => total + tally[key], 0);
  const wrong = tallies.flatMap((tally) => tally.wrong);
  return { cases: sum("cases"), succeeded: sum("succeeded"), certain: sum("certain"), wrong };
}
