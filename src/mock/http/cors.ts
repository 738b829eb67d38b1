import type { RawRequest } from "../validation/parse-request.js";
import type { MockResponse } from "./response.js";

/** Pages of any origin may test against the mock: it holds no secrets. */
export const corsHeaders = { "access-control-allow-origin": "*", "access-control-expose-headers": "*" } as const;

/** Answers the question that a browser asks ahead of a request; `undefined` where it is none. */
export function answerPreflight({ method, headers }: RawRequest): MockResponse | undefined {
  const wanted = headers["access-control-request-method"];
  if (method !== "OPTIONS" || wanted === undefined) return undefined;
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
