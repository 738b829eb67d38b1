import { PhloArgumentError } from "../base/errors.js";
import type { ClientSettings } from "../request/client-settings.js";
import type { OutgoingRequest } from "../request/send.js";
import { readHeaders } from "../validate/headers.js";
import type { MinimalRequest } from "./minimal-request.js";

/** What openapi-fetch would have made of a handle's request, at a fraction of the cost. */
export function fromMinimal(settings: ClientSettings, { url, method, body }: MinimalRequest): OutgoingRequest {
  const headers: Record<string, string> = { ...settings.headers };
  if (body !== undefined) headers["content-type"] = "application/json";
  return authorize(settings, { url, method, headers, body });
}

/** Whoever uses `phlo.api`, or middleware, has had a hand in this request. */
export async function fromRequest(settings: ClientSettings, request: Request): Promise<OutgoingRequest> {
  const { url, method } = request;
  const { accept, authorization, "content-type": type, ...added } = Object.fromEntries(request.headers);
  const headers = readHeaders(added);
  if (type !== undefined) headers["content-type"] = type;
  if (request.bodyUsed)
    throw new PhloArgumentError("request", "one whose body is unread (middleware reads a clone)", "one that was read");
  const body = method === "GET" ? undefined : await request.clone().text(); // A clone, so that middleware can fetch it again.
  return authorize(settings, { url, method, headers, body });
}

/** An error shows so many characters of an address. */
const longestShown = 500;

/** The token joins a request only here, and only on the way to one of the two places where it belongs. */
function authorize(settings: ClientSettings, { url, method, headers, body }: OutgoingRequest) {
  const { baseUrl, voiceBaseUrl, authorization, redactor } = settings;
  const places = [...new Set([baseUrl, voiceBaseUrl])];
  if (!places.some((place) => url.startsWith(`${place}/`)) || url.includes("%7B"))
    throw new PhloArgumentError(
      "address",
      `below ${places.join(" or ")}, every placeholder filled in`,
      redactor.text(url.slice(0, longestShown)),
    );
  return { url, method, headers: { ...headers, accept: "application/json", authorization }, body };
}
