import { fileURLToPath } from "node:url";
import { type Client, clients, moduleOf } from "../clients/clients.js";
import { type Peer, startProcess } from "./processes.js";

/** How long a byte is under way, in milliseconds. */
export const oneWay = 25;

/** The silences between two actions, in milliseconds. */
export const silences = [0, 3000, 10_000, 30_000, 60_000];

/** A client, a server, and whether a connection is prepared before the second action. */
export interface GapSubject {
  readonly client: Client;
  /** Whether the server says how long it keeps an idle connection (75 s), or keeps it without a word. */
  readonly announces: boolean;
  /** Whether `phlo.preconnect()` comes before the second action. */
  readonly warms: boolean;
}

/** Two actions with a silence between them; all in milliseconds. */
export interface GapFigures {
  readonly silence: number;
  readonly first: number;
  readonly second: number;
}

/** Every subject with every silence, so many times, all beside each other: nearly all of it is waiting. */
export async function measureGap(times: number, waits: readonly number[]): Promise<Map<GapSubject, GapFigures[]>> {
  await using server = await startProcess<object, number>(new URL("../server/distant.ts", import.meta.url), {
    words: [String(oneWay)],
  });
  const measured = clients.filter(({ ours }) => ours).map((client) => measureClient(server, client, times, waits));
  return new Map((await Promise.all(measured)).flat());
}

/** Each case has a way to the server, and so connections, of its own. */
async function measureClient(
  server: Peer<object, number>,
  client: Client,
  times: number,
  waits: readonly number[],
): Promise<(readonly [GapSubject, GapFigures[]])[]> {
  await using child = await startProcess<object, { first: number; second: number }[]>(
    new URL("gap.mjs", import.meta.url),
    { words: [moduleOf(client)], environment: { NODE_EXTRA_CA_CERTS: certificate } },
  );
  const figures = manners.map((manner): readonly [GapSubject, GapFigures[]] => [{ client, ...manner }, []]);
  const cases = [];
  for (const [subject, results] of figures)
    for (const silence of waits)
      for (let time = 0; time < times; time++) {
        const url = `https://127.0.0.1:${await server.ask({ announces: subject.announces })}`;
        cases.push({ results, silence, work: { url, silence, warms: subject.warms } });
      }
  const ends = await child.ask(cases.map(({ work }) => work));
  for (const [index, { results, silence }] of cases.entries()) {
    const end = ends[index];
    if (end) results.push({ silence, ...end });
  }
  return figures;
}

const manners = [
  { announces: false, warms: false },
  { announces: true, warms: false },
  { announces: false, warms: true },
];

const certificate = fileURLToPath(new URL("../server/certificate.pem", import.meta.url));
