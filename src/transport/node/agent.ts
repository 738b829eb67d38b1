import http, { type ClientRequest } from "node:http";
import https from "node:https";
import type { Socket } from "node:net";
import { Duplex } from "node:stream";
import { openConnection } from "./open-connection.js";
import { PendingConnection } from "./pending-connection.js";
import { allowResponse, requireSilence } from "./silence.js";

/** How long an idle connection is kept, in milliseconds: under the 60 s after which many load balancers drop it. */
const idleTimeout = 55_000;

/** So much earlier than the server says, in milliseconds, because a request that crosses its close is lost. */
const margin = 1000;

/** How long servers said that they keep a connection, in milliseconds. */
const announced = new WeakMap<Duplex, number>();

/** Comes with an error, where Node does not look at it. */
const none = new Duplex();

/** Notes what a response says about its connection. */
export function readKeepAlive(socket: Duplex, header: string | readonly string[] | undefined): void {
  if (header === undefined) return;
  const [, seconds] = /(?:^|[,\s])timeout=(\d+)/i.exec(header.toString()) ?? [];
  if (seconds !== undefined) announced.set(socket, Number(seconds) * 1000 - margin);
}

/** The ESM and the CommonJS copy share their Agents, but have a class each. */
const isPending = (value: unknown): value is PendingConnection =>
  typeof value === "object" && value !== null && "track" in value && typeof value.track === "function";

/**
 * An Agent for one origin that hands out a connection only when it is open and trusted. A request without a socket has
 * therefore certainly not left: that is the proof behind "nothing was written".
 */
export function createAgent(origin: URL, options: https.AgentOptions): http.Agent {
  const settings = { ...options, keepAlive: true };
  const agent = origin.protocol === "https:" ? new https.Agent(settings) : new http.Agent(settings);
  const { createConnection, reuseSocket } = agent;

  agent.getName = () => origin.origin; // It is the only one; Node's own puts all options together for every request.

  agent.createConnection = (request, opened = () => {}) => {
    const given: unknown = Reflect.get(request, "pending");
    const pending = isPending(given) ? given : new PendingConnection();
    const connect = (tunnel: Duplex | undefined) =>
      createConnection.call(agent, tunnel ? { ...request, ...{ socket: tunnel } } : request);
    openConnection(origin, pending, connect, (error, socket = none) => opened(error, socket));
    return undefined;
  };

  agent.keepSocketAlive = (socket: Duplex & Partial<Socket>) => {
    const keep = Math.min(idleTimeout, announced.get(socket) ?? idleTimeout);
    if (keep <= 0) return false;
    socket.unref?.();
    if (socket.timeout !== keep) socket.setTimeout?.(keep);
    requireSilence(socket);
    return true;
  };

  agent.reuseSocket = (socket: Duplex, request: ClientRequest) => {
    allowResponse(socket);
    reuseSocket.call(agent, socket, request);
  };
  return agent;
}
