import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { createContext, runInContext } from "node:vm";

const dist = fileURLToPath(new URL("../../dist/", import.meta.url));
const requireOutside = createRequire(import.meta.url);

/** A realm as Jest makes one for each test file: it has Node's modules and globals, but an `Error`, a `Map` … of its own. */
export class Realm {
  readonly #context = createContext({});
  readonly #loaded = new Map<string, ReturnType<typeof runInContext>>();
  readonly #missing: readonly string[];

  /** @param missing - Packages that are not installed there. */
  constructor(...missing: readonly string[]) {
    this.#missing = missing;
    const inside = this.run("globalThis");
    for (const name of Object.getOwnPropertyNames(globalThis))
      if (!(name in inside)) Object.defineProperty(inside, name, { value: Reflect.get(globalThis, name) });
  }

  /** What a line of JavaScript comes to there. */
  run(code: string) {
    return runInContext(code, this.#context);
  }

  /** An entry of the built package, as `require()` finds it. */
  load(entry: string) {
    return this.#load(join(dist, `${entry}.cjs`));
  }

  #load(filename: string) {
    const known = this.#loaded.get(filename);
    if (known) return known.exports;
    const module = this.run("({ exports: {} })");
    this.#loaded.set(filename, module);
    const code = `(function (module, exports, require, __filename, __dirname) {${readFileSync(filename, "utf8")}\n})`;
    const require = (name: string) => this.#require(name, dirname(filename));
    runInContext(code, this.#context, { filename })(module, module.exports, require, filename, dirname(filename));
    return module.exports;
  }

  #require(name: string, folder: string): unknown {
    if (name === "#transport") return this.load("on-node");
    if (name.startsWith(".")) return this.#load(join(folder, name));
    if (this.#missing.includes(name)) return requireOutside(`./not-installed/${name}`);
    return name === "openapi-fetch" ? this.#load(requireOutside.resolve(name)) : requireOutside(name);
  }
}
