/** The one place of openapi-fetch: its client, typed by the whole document. */
import createClient, { type Client } from "openapi-fetch";
import type { paths } from "../../generated/schema.js";
import type { ClientSettings } from "../request/client-settings.js";
import { guardClient } from "./guard-client.js";
import { MinimalRequest } from "./minimal-request.js";
import { createPathSerializer } from "./serialize-path.js";

/** The openapi-fetch client of the whole document: `GET` and `POST` by path, `use` for middleware. */
export type PhloApi = Client<paths, "application/json">;

/** The openapi-fetch clients behind one `PhloClient`. */
export interface Api {
  /** For the user: real requests and responses. Made when it is first asked for. */
  readonly client: PhloApi;
  /** For the handles: whether a middleware has to see their requests, too. */
  readonly hasMiddleware: boolean;
  /** For the handles while there is no middleware: minimal requests and responses, at a fraction of the cost. */
  readonly minimalClient: PhloApi;
}

/** What openapi-fetch reads of its options, so that it finds nothing that somebody put into `Object.prototype`. */
export const unpolluted: Record<string, unknown> = {
  ...{ querySerializer: undefined, bodySerializer: undefined, requestInitExt: undefined, parseAs: undefined },
  ...{ middleware: undefined, Request: undefined, headers: undefined, baseUrl: undefined },
};

/** Makes both openapi-fetch clients of one `PhloClient`. */
export function createApi(settings: ClientSettings): Api {
  const { baseUrl, headers } = settings;
  const shared = { baseUrl, pathSerializer: createPathSerializer(settings) };
  const minimalClient = createClient<paths, "application/json">({ ...unpolluted, ...shared, ...minimal });
  let client: PhloApi | undefined;
  let hasMiddleware = false;

  function createFullClient(): PhloApi {
    const full = createClient<paths, "application/json">({ ...unpolluted, ...shared, headers });
    const use: PhloApi["use"] = (...added) => {
      hasMiddleware = true;
      full.use(...added);
    };
    return guardClient(settings, full, use);
  }

  return {
    minimalClient,
    get client() {
      client ??= createFullClient();
      return client;
    },
    get hasMiddleware() {
      return hasMiddleware;
    },
  };
}

/**
 * Given both, openapi-fetch does not read `globalThis.Request`, which would load 15 ms of Node; each request brings its `fetch`.
 * The client's headers join a minimal request later: here they would be merged twice.
 */
const minimal: Record<string, unknown> = { Request: MinimalRequest, fetch: true };
