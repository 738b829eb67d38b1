import type { Findings, Site } from "./starts/checks.js";

/** A runtime that can be asked to do the checks, with the package that is installed in a project. */
export interface Runtime {
  readonly name: string;
  check(project: string, site: Site): Promise<Findings>;
}
