/** What every runtime is asked, in the runtime itself. It imports nothing but the package, so that it runs anywhere. */
import { createPhloClient, isPhloError, type PhloClient, type PhloClientOptions } from "plivo-phlo";
import { parseEvent, signEvent, verifySignature } from "plivo-phlo/webhooks";
import type { Account } from "../../hostile/process.js";
import { performers } from "../../support/client-methods.js";

/** Where everything is, for a client in another process. */
export interface Site {
  readonly authId: string;
  readonly authToken: string;
  readonly mock: string;
  readonly hostile: string;
  readonly control: string;
  /** Where nobody listens. */
  readonly closed: string;
  /** Whose certificate nobody trusts. */
  readonly untrusted: string;
  /** Who accepts a connection and never answers a TLS handshake. */
  readonly silent: string;
  readonly calls: readonly { id: string; action: string; fields: Record<string, unknown> }[];
  readonly faults: readonly string[];
}

/** What a runtime did. */
export interface Findings {
  /** What went wrong; nothing should. */
  readonly problems: string[];
  /** The faults under which one transfer was carried out more than once. */
  readonly repeated: string[];
  /** How often a transfer reached a server that drops the connection, which earlier calls have left open. */
  readonly dropped: number;
  /** The same with the runtime's own `fetch`. */
  readonly bare: number;
  /** What requests go through where no option says so. */
  readonly transport: "Node's sockets" | "`fetch`";
  /** Whether the runtime tells that nothing was sent. */
  readonly refused: Told;
  readonly unknownName: Told;
  readonly untrusted: Told;
  readonly stalled: Told;
}

type Told = "not sent" | "unknown";

const ids = ["e564a84a-7910-4447-b16f-65c541dd552c", "b4b48fc2-f47a-4a93-97c3-749ed9a40fa8"] as const;
const transfer = { to: "+14152225555", trigger_source: "+14152223333" };
const nowhere = "https://phlorunner.invalid";

export async function check(site: Site): Promise<Findings> {
  const problems = [
    ...(await contractProblems(site)),
    ...(await refusalProblems(site)),
    ...(await timeoutProblems(site)),
    ...(await abortProblems(site)),
    ...(await eventProblems()),
    ...(await inspectionProblems(site)),
  ];
  const repeated: string[] = [];
  for (const fault of site.faults) {
    const { executed, end } = await meetFault(site, fault);
    if (executed > 1) repeated.push(fault);
    if (!isTrue(end, executed)) problems.push(`${fault}: carried out ${executed} times, and the caller got ${end}`);
  }
  return {
    problems,
    repeated,
    dropped: await droppedByClient(site),
    bare: await droppedByFetch(site),
    transport: (await account(site, "dropped")).overSockets ? "Node's sockets" : "`fetch`",
    refused: await told(site, site.closed),
    unknownName: await told(site, nowhere),
    untrusted: await told(site, site.untrusted),
    stalled: await told(site, site.silent, { timeout: 500 }),
  };
}

/** Every call of the contract; the mock names in a header where a request or its answer departs from it. */
async function contractProblems(site: Site): Promise<string[]> {
  const problems: string[] = [];
  const phlo = connect(site, site.mock, {
    fetch: async (url, init) => {
      const response = await fetch(url, init);
      const violations = response.headers.get("sl-violations");
      if (violations) problems.push(`${init.method} ${url}: ${violations}`);
      return response;
    },
  });
  for (const { id, action, fields } of site.calls) {
    const answer = await ended(performers[id]?.(phlo, action, fields) ?? Promise.reject(new Error("no performer")));
    // A list of live calls is an array of their ids.
    if (!hasApiId(answer) && !Array.isArray(answer)) problems.push(`${id} ${action}: ${answer}`);
  }
  return problems;
}

async function refusalProblems(site: Site): Promise<string[]> {
  const error = await ended(coldTransfer(connect(site, site.mock, { headers: { prefer: "code=403" } })));
  const right = isPhloError(error) && error.kind === "api" && error.status === 403 && !error.mayHaveExecuted;
  return right ? [] : [`a refusal: ${error}`];
}

async function timeoutProblems(site: Site): Promise<string[]> {
  const error = await ended(coldTransfer(meet(site, "stall-after-read", "timeout", { timeout: 300 })));
  const right = isPhloError(error) && error.kind === "timeout" && error.mayHaveExecuted && error.attempts === 1;
  return right ? [] : [`a timeout: ${error}`];
}

/** What a log shows of an error names its cause; where Node's `util` is. */
async function inspectionProblems(site: Site): Promise<string[]> {
  const util = globalThis.process?.getBuiltinModule?.("node:util");
  const error = await ended(coldTransfer(connect(site, site.closed, { maxRetries: 0 })));
  const hasCause = error instanceof Error && error.cause !== undefined;
  const shown = hasCause && util ? util.inspect(error) : "at [cause]: …";
  return /\bat .*cause\]?:? *\S/s.test(shown) ? [] : [`an error is shown without its stack or its cause: ${shown}`];
}

/** A signed event is verified, and a forged one is not. */
async function eventProblems(): Promise<string[]> {
  const params = { event: "ConferenceEnter", to: "+14152225555", name: "Zoë" };
  const { url, ...init } = await signEvent({ url: "https://pbx.example.com/events", params, authToken: "token" });
  const outcomeWith = async (token: string) => {
    const received = await parseEvent(new Request(url, init));
    const verified = verifySignature({ ...received, authTokens: [token] });
    return await verified.then(
      () => String(received.event.to),
      (error: Error) => error.name,
    );
  };
  const [right, forged] = [await outcomeWith("token"), await outcomeWith("another")];
  return right === params.to && forged === "PhloWebhookError" ? [] : [`events: ${right}, forged: ${forged}`];
}

/** Aborts when the request is known to have arrived. */
async function abortProblems(site: Site): Promise<string[]> {
  const controller = new AbortController();
  const promise = ended(coldTransfer(meet(site, "stall-after-read", "abort"), controller.signal));
  while ((await account(site, "abort")).met === 0);
  controller.abort();
  const error = await promise;
  const right = isPhloError(error) && error.kind === "abort" && error.mayHaveExecuted && error.attempts === 1;
  return right ? [] : [`an abort: ${error}`];
}

async function meetFault(site: Site, fault: string): Promise<{ executed: number; end: unknown }> {
  const end = await ended(coldTransfer(meet(site, fault, fault, { timeout: 300, totalTimeout: 2000 })));
  return { executed: (await account(site, fault)).executed, end };
}

/** If a transfer was carried out, nobody is told that it was not. */
const isTrue = (end: unknown, executed: number) =>
  isPhloError(end) ? end.mayHaveExecuted || executed === 0 : hasApiId(end) && executed > 0;

/** Drops a transfer on the connection that a hold has left open. */
async function droppedByClient(site: Site): Promise<number> {
  const phlo = meet(site, "ok,close-after-read,ok", "dropped");
  await phlo
    .multiPartyCall(...ids)
    .member(transfer.to)
    .hold();
  await account(site, "dropped"); // Gives the runtime the time to take the connection back.
  await ended(coldTransfer(phlo));
  return (await account(site, "dropped")).met - 1;
}

/** Measures that the server does what it should, and that without the client's care it is met twice. */
async function droppedByFetch(site: Site): Promise<number> {
  const url = `${site.hostile}/ok,close-after-read,ok/bare`;
  const init = { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify(transfer) };
  const post = async () => (await fetch(url, init)).text();
  await post();
  await account(site, "bare");
  await ended(post());
  const { met, sockets } = await account(site, "bare");
  if (sockets !== met - 1)
    throw new Error(`${met} requests of fetch came over ${sockets} connections: none was reused`);
  return met - 1;
}

async function told(site: Site, baseUrl: string, options: PhloClientOptions = {}): Promise<Told> {
  const error = await ended(coldTransfer(connect(site, baseUrl, { maxRetries: 0, ...options })));
  if (!isPhloError(error) || (error.kind !== "connection" && error.kind !== "timeout"))
    throw new Error(`no connection to ${baseUrl}, but: ${error}`);
  return error.mayHaveExecuted ? "unknown" : "not sent";
}

const connect = ({ authId, authToken }: Site, baseUrl: string, options: PhloClientOptions = {}): PhloClient =>
  createPhloClient({ authId, authToken, baseUrl, backoff: { initialDelay: 0, maxDelay: 0 }, ...options });

/** A client whose requests meet these faults, counted under a name. */
const meet = (site: Site, faults: string, name: string, options?: PhloClientOptions) =>
  connect(site, `${site.hostile}/${faults}/${name}`, options);

const coldTransfer = (phlo: PhloClient, signal?: AbortSignal) =>
  phlo.multiPartyCall(...ids).coldTransfer(transfer, { signal });

/** What a promise comes to, be it an error. */
const ended = (promise: Promise<unknown>): Promise<unknown> => promise.catch((error: unknown) => error);

const hasApiId = (answer: unknown) => typeof answer === "object" && answer !== null && "api_id" in answer;

async function account({ control }: Site, name: string): Promise<Account> {
  return (await fetch(`${control}/${name}`)).json();
}
