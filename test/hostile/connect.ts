import { createPhloClient, type PhloClient, type PhloClientOptions } from "../../src/index.js";

/** A token that must never be seen. */
export const authToken = "s3cret-token";

export const connect = (baseUrl: string, options: PhloClientOptions = {}): PhloClient =>
  createPhloClient({ authId: "MAXXXXXXXXXXXXXXXXXX", authToken, baseUrl, ...options });

/** What a promise rejects with; `undefined` where it resolves. */
export const caught = (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    () => undefined,
    (error: unknown) => error,
  );
