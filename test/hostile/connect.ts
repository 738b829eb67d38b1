import { createPhloClient, type PhloClient, type PhloClientOptions } from "../../src/index.js";
import { undiciTransport } from "../../src/transport/undici.js";

/** A token that must never be seen. */
export const authToken = "s3cret-token";

/** The same tests run on each transport, as the environment says. */
export const transportName = process.env.TRANSPORT ?? "fetch";

const chosen: Readonly<Record<string, PhloClientOptions>> = {
  fetch: { fetch: (url, init) => fetch(url, init) },
  node: {},
  undici: { transport: undiciTransport() },
};

export const connect = (baseUrl: string, options: PhloClientOptions = {}): PhloClient =>
  createPhloClient({
    authId: "MAXXXXXXXXXXXXXXXXXX",
    authToken,
    baseUrl,
    ...(options.fetch ? {} : chosen[transportName]),
    ...options,
  });

/** What a promise rejects with; `undefined` where it resolves. */
export const caught = (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    () => undefined,
    (error: unknown) => error,
  );
