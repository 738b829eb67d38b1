import createClient, { type Client } from "openapi-fetch";
import type { paths } from "../generated/schema.js";
import { LightRequest, LightResponse } from "./light.js";
import { fillPath } from "./path.js";
import type { Line } from "./send.js";
import type { Reply } from "./verdict.js";

/** The openapi-fetch client of the whole document: `GET` and `POST` by address, `use` for middleware. */
export type PhloApi = Client<paths, "application/json">;

/** What is sent: a real request, or a light one. */
export type ApiRequest = Request | LightRequest;

/** Options for one request of openapi-fetch, by which it is sent in a way of its own. */
export type Route = (send: (request: ApiRequest) => Promise<Reply>) => Record<string, unknown>;

/** The only place where openapi-fetch is made. */
export function createApi(
  { baseUrl, headers }: Pick<Line, "baseUrl" | "headers">,
  send: (request: ApiRequest) => Promise<Reply>,
): { api: PhloApi; route: Route } {
  let middleware = false;
  const client = createClient<paths, "application/json">({
    baseUrl,
    headers,
    fetch: async (request) => toResponse(await send(request)),
    pathSerializer: fillPath,
  });
  const api: PhloApi = {
    ...client,
    use(...added) {
      middleware = true;
      client.use(...added);
    },
  };
  const route: Route = (sendThis) =>
    middleware
      ? { fetch: async (request: Request) => toResponse(await sendThis(request)) }
      : { Request: LightRequest, fetch: async (request: LightRequest) => new LightResponse(await sendThis(request)) };
  return { api, route };
}

/** openapi-fetch takes an answer of no length for one without an error, hence the braces. */
function toResponse({ head, text }: Reply): Response {
  const headers = new Headers(head.headers);
  headers.delete("content-length");
  return new Response(text || "{}", { status: head.status, headers });
}
