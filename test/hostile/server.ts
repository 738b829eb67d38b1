/**
 * A server that misbehaves on request, on real sockets. The client's base URL says how: at `URL/FAULT,FAULT,…/SCENARIO` the
 * first request of the scenario meets the first fault, the second the second, and all further ones the last; at
 * `URL/FAULT~FAULT~…/SCENARIO` they go round. It counts what arrived and what was carried out.
 */
import { createServer, type Server, type Socket } from "node:net";
import { faultOf } from "./faults.js";
import { type RawRequest, readRequests } from "./requests.js";

/** What became of one scenario on the server. */
export interface Scenario {
  /** Every request that arrived whole. */
  readonly requests: RawRequest[];
  /** How many were carried out. */
  executed: number;
  /** Those that were carried out. */
  readonly performed: RawRequest[];
  /** How many met a fault, whole or not. */
  met: number;
  /** The connections over which they came. */
  readonly sockets: Set<Socket>;
  /** Connections that the client has to let go of, and has not yet. */
  readonly held: Set<Socket>;
}

export interface HostileServer extends AsyncDisposable {
  readonly url: string;
  /** Resets every connection before it reads what came. */
  readonly resetUrl: string;
  /** Where redirects lead; it counts who follows. */
  readonly elsewhere: { readonly url: string; followers: number };
  scenario(name: string): Scenario;
  /** How many connections are open. */
  connections(): number;
  /** Resolves when the client holds no connection of the scenario any more. */
  released(name: string): Promise<void>;
}

export async function startHostileServer(): Promise<HostileServer> {
  const scenarios = new Map<string, Scenario>();
  const scenario = (name: string): Scenario => {
    const known = scenarios.get(name) ?? {
      requests: [],
      executed: 0,
      performed: [],
      met: 0,
      sockets: new Set(),
      held: new Set(),
    };
    scenarios.set(name, known);
    return known;
  };

  const elsewhere = { url: "", followers: 0 };
  const [main, resets, others] = await Promise.all([
    listen((socket) => misbehave(socket, scenario, elsewhere.url)),
    listen((socket) => socket.once("readable", () => socket.resetAndDestroy())),
    listen((socket) => {
      elsewhere.followers++;
      socket.destroy();
    }),
  ]);
  elsewhere.url = others.url;

  return {
    url: main.url,
    resetUrl: resets.url,
    elsewhere,
    scenario,
    connections: () => main.sockets.size,
    async released(name) {
      for (const socket of scenario(name).held)
        if (!socket.closed) await new Promise((resolve) => socket.once("close", resolve));
    },
    async [Symbol.asyncDispose]() {
      await Promise.all([main, resets, others].map((server) => server.close()));
    },
  };
}

function misbehave(socket: Socket, scenarioOf: (name: string) => Scenario, elsewhere: string): void {
  const read = (target: string) => {
    const [, names = "", name = ""] = target.split("/");
    const scenario = scenarioOf(name);
    const list = names.split(/[,~]/);
    const turn = names.includes("~") ? scenario.met % list.length : Math.min(scenario.met, list.length - 1);
    return { scenario, fault: faultOf(list[turn] ?? "") };
  };
  const strike = (target: string, request?: RawRequest) => {
    const { scenario, fault } = read(target);
    scenario.met++;
    scenario.sockets.add(socket);
    if (fault.executes) scenario.executed++;
    if (fault.executes && request) scenario.performed.push(request);
    if (fault.ends) scenario.held.add(socket);
    fault.reply(socket, elsewhere, request);
  };
  readRequests(
    socket,
    (target) => {
      const { early } = read(target).fault;
      if (early) strike(target);
      return !early;
    },
    (request) => {
      read(request.target).scenario.requests.push(request);
      strike(request.target, request);
    },
  );
}

async function listen(onConnection: (socket: Socket) => void) {
  const sockets = new Set<Socket>();
  const server: Server = createServer({ allowHalfOpen: false }, (socket) => {
    sockets.add(socket);
    socket.on("error", () => {}); // The other side may be as rude.
    socket.on("close", () => sockets.delete(socket));
    onConnection(socket);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  return {
    url: `http://127.0.0.1:${typeof address === "object" ? address?.port : ""}`,
    sockets,
    close: async () => {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
