import createClient, { type Client } from "openapi-fetch";
import type { paths } from "../generated/schema.js";
import { fillPath } from "./path.js";

/** The openapi-fetch client of the whole document: `GET` and `POST` by address, `use` for middleware. */
export type PhloApi = Client<paths, "application/json">;

/** Sends what openapi-fetch has put together. */
export type Sender = (request: Request) => Promise<Response>;

/** The only place where openapi-fetch is made. */
export const createApi = (baseUrl: string, headers: Record<string, string>, sender: Sender): PhloApi =>
  createClient({ baseUrl, headers, fetch: sender, pathSerializer: fillPath });
