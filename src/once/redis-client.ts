import { describeValue } from "../base/describe-value.js";
import { PhloArgumentError } from "../base/errors.js";

/** A connected client of node-redis (4 or newer). */
export interface NodeRedisClient {
  sendCommand(words: string[]): Promise<unknown>;
}

/** A client of ioredis. */
export interface IoRedisClient {
  call(command: string, ...words: string[]): Promise<unknown>;
  readonly options?: { readonly keyPrefix?: string | undefined } | undefined;
}

/** A client of node-redis or ioredis. */
export type RedisClient = NodeRedisClient | IoRedisClient;

/** What the store needs of either client. */
export interface RedisCommands {
  run(...words: [string, ...string[]]): Promise<unknown>;
  /** What the client puts before every key by itself, other than in a pattern. */
  readonly keyPrefix: string;
}

/** @throws {PhloArgumentError} when it is neither. */
export function readRedisClient(client: RedisClient): RedisCommands {
  if (typeof client === "object" && client !== null) {
    if ("call" in client && typeof client.call === "function")
      return {
        run: async (command, ...words) => client.call(command, ...words),
        keyPrefix: client.options?.keyPrefix ?? "",
      };
    if ("sendCommand" in client && typeof client.sendCommand === "function")
      return { run: async (...words) => client.sendCommand(words), keyPrefix: "" };
  }
  throw new PhloArgumentError("client", "a client of node-redis or ioredis", describeValue(client));
}
