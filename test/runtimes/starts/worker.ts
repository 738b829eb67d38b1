import { check } from "./checks.js";

export default {
  fetch: async (request: Request): Promise<Response> => Response.json(await check(await request.json())),
};
