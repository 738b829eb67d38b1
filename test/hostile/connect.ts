import { createPhloClient, type PhloClient, type PhloClientOptions } from "../../src/index.js";
import { undiciTransport } from "../../src/transport/undici.js";

/** A token that must never be seen. */
export const authToken = "s3cret-token";

/** The same tests run on `fetch` and, where the environment says so, on undici's transport. */
const transport = process.env.TRANSPORT === "undici" ? undiciTransport() : undefined;

export const connect = (baseUrl: string, options: PhloClientOptions = {}): PhloClient =>
  createPhloClient({
    authId: "MAXXXXXXXXXXXXXXXXXX",
    authToken,
    baseUrl,
    ...(options.fetch ? {} : { transport }),
    ...options,
  });

/** What a promise rejects with; `undefined` where it resolves. */
export const caught = (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    () => undefined,
    (error: unknown) => error,
  );
