import { request as requestHttp } from "node:http";
import { request as requestHttps } from "node:https";
import type { EventCallback } from "../../../generated/schema.js";
import type { EventParams } from "../../webhooks/event-params.js";
import { type SignedEvent, signEvent } from "../../webhooks/sign-event.js";

/** Where the simulator's events go: an address, or a function that gets the variables and the request that carries them. */
export type EventTarget = string | ((event: EventCallback, request: SignedEvent) => unknown);

/** How they are sent. */
export interface DeliverySettings {
  readonly target: EventTarget;
  readonly authToken: string;
  readonly method: string;
  readonly encoding: string;
  readonly signature: string;
}

/** Sends one event, once, and resolves with what came of it. Rejects when the signal aborts, and when it takes too long. */
export async function deliverEvent(
  event: EventCallback & EventParams,
  settings: DeliverySettings,
  signal: AbortSignal,
): Promise<string> {
  const { target, authToken } = settings;
  const request = await signEvent({
    url: typeof target === "string" ? target : "http://127.0.0.1/events",
    params: event,
    authToken,
    method: settings.method === "GET" ? "GET" : "POST",
    encoding: settings.encoding === "json" ? "json" : "form",
  });
  const sent = settings.signature === "none" ? { ...request, headers: withoutSignature(request.headers) } : request;
  return within(signal, async (ended) => {
    if (typeof target === "string") return String(await send(sent, ended));
    await target(event, sent);
    return "taken";
  });
}

const withoutSignature = (headers: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(headers).filter(([name]) => !name.startsWith("x-plivo-signature")));

/** How long a server, or a function, may take, in milliseconds. */
const patience = 10_000;

/** Gives work up in time: a server that sends its answer drop by drop must not hold back all further events. */
async function within<Result>(signal: AbortSignal, work: (ended: AbortSignal) => Promise<Result>): Promise<Result> {
  const ended = new AbortController();
  const stop = () => ended.abort(new Error("the simulator was reset or closed"));
  const timer = setTimeout(() => ended.abort(new Error(`no answer within ${patience} ms`)), patience);
  signal.addEventListener("abort", stop);
  const givenUp = new Promise<never>((_, reject) => {
    ended.signal.addEventListener("abort", () => reject(ended.signal.reason));
  });
  try {
    return await Promise.race([work(ended.signal), givenUp]);
  } finally {
    clearTimeout(timer);
    signal.removeEventListener("abort", stop);
  }
}

function send({ url, method, headers, body }: SignedEvent, signal: AbortSignal): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const request = url.startsWith("https:") ? requestHttps : requestHttp;
    const length = body === undefined ? {} : { "content-length": String(Buffer.byteLength(body)) };
    const outgoing = request(url, { method, headers: { ...headers, ...length }, signal }, (response) => {
      response.resume();
      response.once("end", () => resolve(response.statusCode));
      response.once("error", reject);
    });
    outgoing.once("upgrade", ({ statusCode }, socket) => {
      socket.destroy();
      reject(new Error(`it answered ${statusCode} and switched to another protocol`));
    });
    outgoing.once("error", reject);
    outgoing.end(body);
  });
}
