import type { Client } from "openapi-fetch";
import type { paths } from "../../generated/schema.js";
import { PhloArgumentError } from "../base/errors.js";
import { isAbortSignal } from "../base/is-abort-signal.js";
import type { ClientSettings } from "../request/client-settings.js";
import { identifyCall, identifyTemplate } from "../request/operation-call.js";
import { send } from "../request/send.js";
import { requestDefaultKeys } from "../validate/options.js";
import { MiddlewareGuard } from "./middleware-guard.js";
import { fromRequest } from "./outgoing-request.js";

type FullClient = Client<paths, "application/json">;

/** What openapi-fetch would ignore without a word: an action with `once` would be sent each time. */
const handleOptions = ["once", ...requestDefaultKeys];
const leftOut =
  "left out of phlo.api, which takes the options of openapi-fetch; give it to a handle's method, or the client";

/** Puts a guard over every call of the user's own client; a handle's brings a `fetch` and a guard of its own. */
export function guardClient(settings: ClientSettings, client: FullClient, use: FullClient["use"]): FullClient {
  function guarded(call: (...given: unknown[]) => unknown, method: string | undefined) {
    return (...given: unknown[]): unknown => {
      const [verb, path, init] = method === undefined ? given : [method, ...given];
      const own: object = { ...Object(init) };
      if ("fetch" in own) return call(...given);
      const handles = handleOptions.find((name) => Reflect.get(own, name) !== undefined);
      if (handles) return Promise.reject(new PhloArgumentError(handles, leftOut, "given"));
      const signal: unknown = Reflect.get(own, "signal");
      const guard = new MiddlewareGuard(
        settings,
        identifyTemplate(String(verb), String(path), Reflect.get(own, "body")),
        {
          totalTimeout: settings.totalTimeout,
          signal: isAbortSignal(signal) ? signal : undefined,
        },
      );
      const fetch = async (request: Request) => {
        const outgoing = await fromRequest(settings, request);
        const { attempts, mayHaveExecuted } = guard.call; // Of an earlier request of the same call, if middleware fetches again.
        guard.call = Object.assign(identifyCall(outgoing), { attempts, mayHaveExecuted });
        return guard.send(request, (limits) => send(settings, outgoing, guard.call, limits));
      };
      const withFetch = { ...own, fetch };
      return guard.run(async () => call(...(method === undefined ? [verb, path, withFetch] : [path, withFetch])));
    };
  }
  return new Proxy(client, {
    get(target, name) {
      if (name === "use") return use;
      const member: unknown = Reflect.get(target, name);
      if (typeof member !== "function" || name === "eject") return member;
      const call = (...given: unknown[]): unknown => Reflect.apply(member, target, given);
      return guarded(call, name === "request" ? undefined : String(name));
    },
  });
}
