// Whether a program in TypeScript, run with tsx, gets the sources of the default transport.
import { loadDefault } from "#transport";
import { loadDefault as ofSources } from "../../src/transport/on-node.js";

console.log(loadDefault === ofSources);
