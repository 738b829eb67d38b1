import { Origins } from "./origin.js";

const registryName = Symbol.for("plivo-phlo.origins.1");

let origins: Origins | undefined;

/** What all clients of the process share that need no connections of their own, those of the package's other copy included. */
export function shared(): Origins {
  origins ??= join();
  return origins;
}

/** The ESM and the CommonJS copy have a class each, of one shape: the first of the two to send makes what both use. */
function join(): Origins {
  const found: Origins | undefined = Reflect.get(globalThis, registryName);
  if (found) return found;
  const made = new Origins(undefined, {});
  Object.defineProperty(globalThis, registryName, { value: made });
  return made;
}
