import { type ClientId, snippetz, type TargetId } from "@scalar/snippetz";
import { isIdempotent } from "../facts.js";
import type { SampleRequest } from "../sample-requests.js";

/** Stand in for what each language reads from the environment. */
export const credentials = { username: "auth-id", password: "auth-token" };

export interface Header {
  readonly name: string;
  readonly value: string;
}

/** The request as the snippet library writes it for a language. */
export function snippet(
  request: SampleRequest,
  target: TargetId,
  client: ClientId<TargetId>,
  extra: readonly Header[] = [],
): string {
  const { url, operation, body } = request;
  const headers = [...(body ? [{ name: "Content-Type", value: "application/json" }] : []), ...extra];
  const postData = body && { mimeType: "application/json", text: JSON.stringify(body) };
  const plugin = snippetz().findPlugin(target, client);
  if (!plugin) throw new Error(`The snippet library has no ${client} for ${target}.`);
  return plugin.generate(
    { url, method: operation.method, headers, ...(postData && { postData }) },
    { auth: credentials },
  );
}

/** Replaces a part of a snippet, which must be there: a new version of the library may write otherwise. */
export function adapt(text: string, part: string | RegExp, by: string): string {
  const adapted = text.replace(part, () => by);
  if (adapted === text) throw new Error(`The snippet library no longer writes ${part}.`);
  return adapted;
}

/** What a comment of every sample says of a failure. */
export const retryAdvice = (request: SampleRequest): string =>
  request.operation.method === "GET" || isIdempotent(request)
    ? "After a 5xx or a timeout, it is safe to retry."
    : "After a 5xx or a timeout, check the call before you retry.";
