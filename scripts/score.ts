/** Fails when the contract has become harder to read for agents than it was. */
import { redocly } from "./redocly.js";

const wanted = 95;
const { agentReadiness } = JSON.parse(await redocly("score", "phlo", "--format", "json"));
console.log(`Agent Readiness ${agentReadiness}, wanted ${wanted}`);
if (!(agentReadiness >= wanted)) process.exitCode = 1;
