/**
 * The server that all clients call, as a process of its own. The first part of the address says how it answers:
 * `/accept` as the contract shows, `/refuse` with 429, `/refuse-once` with 429 for the first request of each transfer,
 * `/stall` never. It tells its address when it listens, and on request how many requests came since it was last asked.
 */
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { contract } from "../../src/contract/document.js";
import { operationsOf } from "../../src/contract/operations.js";

const operations = operationsOf(contract);
const bodyOf = (id: string, status: number) =>
  Object.values(
    operations.find((each) => each.id === id)?.responses.find((each) => each.status === status)?.examples ?? {},
  )[0]?.value;

const transferred = Buffer.from(JSON.stringify(bodyOf("updateMultiPartyCall", 201)));
const refused = Buffer.from(JSON.stringify(bodyOf("updateMultiPartyCall", 429)));
const runStarted: object = Object(bodyOf("runPhlo", 201));
const runs = new Map<number, Buffer>();

let requests = 0;
const refusedOnce = new Set<string>();

const server = createServer({ keepAliveTimeout: 120_000 }, async (request, response) => {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  requests++;
  answer(request, response, Buffer.concat(chunks));
});

function answer({ url = "" }: IncomingMessage, response: ServerResponse, body: Buffer): void {
  const manner = url.split("/")[1];
  if (manner === "stall") return;
  if (manner === "refuse" || (manner === "refuse-once" && isFirst(body.toString()))) {
    response.writeHead(429, { ...headersOf(refused), "retry-after": "0" }).end(refused);
    return;
  }
  const reply = url.includes("/account/") ? runOf(body.length) : transferred;
  response.writeHead(201, headersOf(reply)).end(reply);
}

const headersOf = (body: Buffer) => ({ "content-type": "application/json", "content-length": body.length });

function isFirst(transfer: string): boolean {
  if (refusedOnce.delete(transfer)) return false;
  refusedOnce.add(transfer);
  return true;
}

/** The answer to a run, its message so long that the whole is about as large as the request. */
function runOf(size: number): Buffer {
  const known = runs.get(size);
  if (known) return known;
  const bare = JSON.stringify({ ...runStarted, message: "" }).length;
  const made = Buffer.from(JSON.stringify({ ...runStarted, message: "x".repeat(Math.max(0, size - bare)) }));
  runs.set(size, made);
  return made;
}

process.on("message", () => {
  process.send?.(requests);
  requests = 0;
});

server.listen(0, "127.0.0.1", () => {
  const address = server.address();
  process.send?.(`http://127.0.0.1:${typeof address === "object" ? address?.port : ""}`);
});
