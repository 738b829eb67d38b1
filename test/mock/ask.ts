import type { Mock } from "../../src/mock/index.js";

export const phlo = "/v1/phlo/e564a84a-7910-4447-b16f-65c541dd552c";
export const call = `${phlo}/multi_party_call/b4b48fc2-f47a-4a93-97c3-749ed9a40fa8`;
export const transfer = { action: "cold_transfer", to: "+14152225555", role: "agent", trigger_source: "+14152223333" };

export interface Question {
  readonly method?: string;
  readonly path?: string;
  /** A string as it is, anything else as JSON. */
  readonly body?: unknown;
  /** `undefined` leaves a header out. */
  readonly headers?: Readonly<Record<string, string | undefined>>;
  readonly signal?: AbortSignal;
  readonly token?: string;
}

/** Sends a request as a client in any language might; a cold transfer where nothing else is said. */
export async function ask({ fetch, mock }: Line, question: Question = {}) {
  const { method = "POST", path = call, body = method === "GET" ? undefined : transfer, token, signal } = question;
  const headers = Object.entries({
    authorization: `Basic ${btoa(`${mock.authId}:${token ?? mock.authToken}`)}`,
    ...(body !== undefined && { "content-type": "application/json" }),
    ...question.headers,
  }).flatMap(([name, value]): [string, string][] => (value === undefined ? [] : [[name, value]]));
  const response = await fetch(mock.url + path, {
    ...{ method, headers },
    ...(body !== undefined && { body: typeof body === "string" ? body : JSON.stringify(body) }),
    ...(signal && { signal }),
  });
  const answer: unknown = JSON.parse((await response.text()) || "null");
  return { status: response.status, headers: response.headers, body: answer };
}

/** A mock, and the way to it: over a socket or in the process. */
export interface Line {
  readonly mock: Mock;
  readonly fetch: typeof globalThis.fetch;
}
