import http, { type Agent } from "node:http";
import https from "node:https";
import { createAgent } from "./agent.js";

/** One origin: where its requests go, and through which Agent. */
export class Origin {
  readonly hostname: string;
  readonly port: string;
  readonly protocol: string;
  readonly agent: Agent;
  readonly #name: string;

  constructor(url: URL, agent: Agent) {
    this.protocol = url.protocol;
    this.hostname = url.hostname.replace(/^\[|\]$/g, "");
    this.port = url.port;
    this.agent = agent;
    this.#name = url.origin;
  }

  /** Node's module, whose `request` is looked up at each call: instrumentation and interceptors replace it. */
  get module(): typeof http | typeof https {
    return this.protocol === "https:" ? https : http;
  }

  /** Whether the next request may get a connection that has been used before. */
  get keepsConnections(): boolean {
    return this.agent.freeSockets[this.#name] !== undefined;
  }
}

/** The origins of one transport. They are few, so none is ever forgotten. */
export class Origins {
  readonly #options: https.AgentOptions;
  readonly #agent: Agent | undefined;
  readonly #known = new Map<string, Origin>();

  constructor(agent: Agent | undefined, options: https.AgentOptions) {
    this.#agent = agent;
    this.#options = options;
  }

  of(origin: string): Origin {
    const known = this.#known.get(origin);
    if (known) return known;
    const url = new URL(origin);
    const made = new Origin(url, this.#agent ?? createAgent(url, this.#options));
    this.#known.set(origin, made);
    return made;
  }
}
