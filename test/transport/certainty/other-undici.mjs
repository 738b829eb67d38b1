// Puts the undici that `UNDICI` names in the place of the installed one.
import { registerHooks } from "node:module";
import { env } from "node:process";
import { pathToFileURL } from "node:url";

registerHooks({
  resolve: (specifier, context, next) =>
    next(specifier === "undici" ? pathToFileURL(env.UNDICI).href : specifier, context),
});
