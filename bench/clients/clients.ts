/** A client that is measured. Its module in this folder opens it. */
export interface Client {
  /** The name of its module. */
  readonly id: string;
  /** How the report names it. */
  readonly title: string;
  /** What a program that uses it imports, as module and name. */
  readonly imports: readonly (readonly [module: string, name: string])[];
  /** Whether it can repeat a POST that met a 429. */
  readonly repeats?: true;
  /** Ours is drawn thicker. */
  readonly ours?: true;
}

/** Where the clients' imports are resolved from, and what the bench makes for itself is kept. */
export const folder = new URL("../", import.meta.url);
export const cache = new URL("node_modules/.cache/", folder);

/** Everyone who takes part. The first is the measure of all others. */
export const clients: readonly Client[] = [
  { id: "fetch", title: "bare `fetch`", imports: [] },
  {
    id: "plivo-phlo",
    title: "**plivo-phlo**",
    imports: [["plivo-phlo", "createPhloClient"]],
    repeats: true,
    ours: true,
  },
  {
    id: "plivo-phlo-undici",
    title: "**plivo-phlo/undici**",
    imports: [
      ["plivo-phlo", "createPhloClient"],
      ["plivo-phlo/undici", "undiciTransport"],
      ["undici", "request"], // Loaded when the transport is made.
    ],
    repeats: true,
    ours: true,
  },
  { id: "openapi-fetch", title: "openapi-fetch", imports: [["openapi-fetch", "default"]] },
  {
    id: "redocly",
    title: "`redocly generate-client`",
    imports: [[new URL("redocly/client.js", cache).href, "createClient"]],
    repeats: true,
  },
  { id: "ky", title: "ky", imports: [["ky", "default"]], repeats: true },
  { id: "axios", title: "axios", imports: [["axios", "default"]] },
  { id: "plivo", title: "plivo's `PhloClient`", imports: [["plivo", "PhloClient"]] },
  { id: "undici", title: "undici's `request()`", imports: [["undici", "request"]] },
  { id: "node-http", title: "`node:http`", imports: [["node:http", "request"]] },
];

/** The path of a client's module. */
export const moduleOf = ({ id }: Client): string => new URL(`clients/${id}.mjs`, folder).href;

export function clientNamed(id: string): Client {
  const client = clients.find((each) => each.id === id);
  if (!client) throw new Error(`${id} does not take part`);
  return client;
}
