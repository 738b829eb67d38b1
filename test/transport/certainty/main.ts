/**
 * The long form of the sweep and of the fuzz, on the Node that runs it, with the transports that know what has left, or the one
 * that is named.
 */
import { Agent } from "undici";
import { nodeTransport } from "../../../src/transport/node.js";
import { undiciTransport } from "../../../src/transport/undici.js";
import { trusting } from "../../support/remembering-server.js";
import { fuzz } from "./fuzz.js";
import type { Tally } from "./lane.js";
import { sweep } from "./sweep.js";

const transports = {
  node: () => nodeTransport(trusting),
  undici: () => undiciTransport({ dispatcher: new Agent({ connect: trusting }) }),
};

const report = (name: string, { cases, succeeded, certain, wrong }: Tally) => {
  console.log(
    `${process.version} ${only ? "other " : ""}${name}: ${cases} cases, ${succeeded} succeeded, ${certain} certain, ${wrong.length} wrong`,
  );
  for (const each of wrong) console.error(`wrong: ${each}`);
  if (wrong.length > 0) process.exitCode = 1;
};

const [only] = process.argv.slice(2);
for (const [name, newTransport] of Object.entries(transports)) {
  if (only !== undefined && name !== only) continue;
  for (const version of ["TLSv1.2", "TLSv1.3"] as const)
    report(`${name}, ${version}`, await sweep(version, 7, 300, newTransport));
  report(`${name}, fuzz`, await fuzz(3000, newTransport, Math.random));
}
