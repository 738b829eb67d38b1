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

/** Sends one event, once, and resolves with what came of it. */
export async function deliverEvent(event: EventCallback & EventParams, settings: DeliverySettings): Promise<string> {
  const { target, authToken } = settings;
  const request = await signEvent({
    url: typeof target === "string" ? target : "http://127.0.0.1/events",
    params: event,
    authToken,
    method: settings.method === "GET" ? "GET" : "POST",
    encoding: settings.encoding === "json" ? "json" : "form",
  });
  const sent = settings.signature === "none" ? { ...request, headers: withoutSignature(request.headers) } : request;
  if (typeof target === "string") return String(await send(sent));
  await target(event, sent);
  return "taken";
}

const withoutSignature = (headers: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(headers).filter(([name]) => !name.startsWith("x-plivo-signature")));

/** How long a server may take, in milliseconds. */
const patience = 10_000;

function send({ url, method, headers, body }: SignedEvent): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const request = url.startsWith("https:") ? requestHttps : requestHttp;
    const length = body === undefined ? {} : { "content-length": String(Buffer.byteLength(body)) };
    const outgoing = request(url, { method, headers: { ...headers, ...length }, timeout: patience }, (response) => {
      response.resume();
      response.once("end", () => resolve(response.statusCode));
      response.once("error", reject);
    });
    outgoing.once("timeout", () => outgoing.destroy(new Error(`no answer within ${patience} ms`)));
    outgoing.once("error", reject);
    outgoing.end(body);
  });
}
