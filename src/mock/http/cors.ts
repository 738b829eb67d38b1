import type { RawRequest } from "../validation/parse-request.js";
import { findRoute } from "../validation/router.js";
import type { MockResponse } from "./response.js";

/** Pages of any origin may test against the mock: it holds no secrets. */
export const corsHeaders = { "access-control-allow-origin": "*", "access-control-expose-headers": "*" } as const;

/**
 * Answers OPTIONS: the question that a browser asks ahead of a request, and what a client sends to open a connection. No fault
 * strikes it, and the journal leaves it out.
 */
export function answerOptions({ method, target, headers }: RawRequest): MockResponse | undefined {
  if (method !== "OPTIONS") return undefined;
  const wanted = headers["access-control-request-method"];
  if (wanted === undefined) {
    const { methods } = findRoute(method, target);
    return { status: 204, headers: { ...corsHeaders, allow: [...methods, "OPTIONS"].join(", ") }, body: "" };
  }
  const allowed = headers["access-control-request-headers"];
  return {
    status: 204,
    headers: {
      ...corsHeaders,
      "access-control-allow-methods": wanted,
      ...(allowed !== undefined && { "access-control-allow-headers": allowed }),
      "access-control-max-age": "600",
    },
    body: "",
  };
}
