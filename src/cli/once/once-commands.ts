import type { Ledger } from "../../once/ledger.js";
import type { Command } from "../command.js";
import { UsageError } from "../failure.js";
import { type ParsedFlags, valueIn } from "../flags.js";
import { print, printJson } from "../output.js";
import { jsonFlag, readAge, readKey, readScope, readStore, scopeFlags, storeFlag } from "./once-flags.js";
import { printClaim, printDetails } from "./print-claims.js";

/** The stores are loaded where one is opened, not with every command. */
async function withLedger<Result>(address: string, work: (ledger: Ledger) => Promise<Result>): Promise<Result> {
  return (await import("./open-ledger.js")).withLedger(address, work);
}

const group = "At most once";
const states = ["claimed", "unknown", "done", "unreadable"];

const listCommand: Command = {
  name: "once list",
  group,
  usages: [
    {
      summary: "List the claims of a ledger",
      description:
        "Prints a line for each key: its state, since when it is claimed, and what for. Phone numbers are masked.",
      syntax: [],
      remark: "After a crash, look for `claimed` and `unknown`: check these calls, then settle them.",
    },
  ],
  flags: [
    storeFlag,
    { name: "state", value: states.join("|"), description: "Only these; may be given more than once." },
    jsonFlag,
  ],
  async run(given) {
    const wanted = given.get("state") ?? states;
    for (const state of wanted)
      if (!states.includes(state))
        throw new UsageError([`--state must be one of ${states.join(", ")}; received ${JSON.stringify(state)}.`]);
    return withLedger(readStore(given), async (ledger) => {
      for await (const claim of ledger.list()) if (wanted.includes(claim.state)) printClaim(claim, given.has("json"));
      return 0;
    });
  },
};

const showCommand: Command = {
  name: "once show",
  group,
  operand: "KEY",
  usages: [
    {
      summary: "Show what is known of a key",
      description: "Prints the state of a key, who claimed it, since when, what for, and the stored response.",
      syntax: [],
      remark: "",
    },
  ],
  flags: [storeFlag, ...scopeFlags, jsonFlag],
  async run(given) {
    const key = readKey(given, "once show");
    return withLedger(readStore(given), async (ledger) => {
      const claims = await ledger.show(key, readScope(given));
      for (const claim of claims) printDetails(claim, given.has("json"));
      if (claims.length === 0) throw new UsageError([`The key ${JSON.stringify(key)} is not claimed.`]);
      return 0;
    });
  },
};

const onceSettleCommand: Command = {
  name: "once settle",
  group,
  operand: "KEY",
  usages: [
    {
      summary: "Record what happened to a request whose outcome is unknown",
      description:
        "After --happened, the next call with the key gets a response without sending. After --did-not-happen, it sends.",
      syntax: ["--happened | --did-not-happen"],
      remark:
        "Check the call first, and that the process which claimed the key is gone: a wrong word rings a phone twice.",
    },
  ],
  flags: [
    { name: "happened", description: "The action was performed." },
    { name: "did-not-happen", description: "The action was certainly not performed. The key can send again." },
    { name: "api-id", value: "<api_id>", description: "Plivo's id of the request, with --happened, if you know it." },
    {
      name: "force",
      description: "With --did-not-happen, even where the claiming process still runs on this machine.",
    },
    storeFlag,
    ...scopeFlags,
    jsonFlag,
  ],
  async run(given) {
    const key = readKey(given, "once settle");
    const outcome = readOutcome(given);
    const options = { ...readScope(given), api_id: valueIn(given, "api-id"), force: given.has("force") };
    return withLedger(readStore(given), async (ledger) => {
      const claim = await ledger.settle(key, outcome, options);
      if (given.has("json")) printJson({ ...claim, state: outcome === "happened" ? claim.state : "released", outcome });
      else print(`${key}: ${outcome === "happened" ? "recorded as performed" : "released; the key can send again"}`);
      return 0;
    });
  },
};

const sweepCommand: Command = {
  name: "once sweep",
  group,
  usages: [
    {
      summary: "Forget finished claims",
      description: "Forgets the claims that were finished so long ago. From then on their keys can send again.",
      syntax: ["--older-than …"],
      remark: "What is claimed, or whose outcome is unknown, is never forgotten.",
    },
  ],
  flags: [{ name: "older-than", value: "<age>", description: "Such as 30d, 12h, 90m or 45s." }, storeFlag, jsonFlag],
  async run(given) {
    const olderThan = readAge(given, "older-than");
    return withLedger(readStore(given), async (ledger) => {
      const forgotten = await ledger.sweep({ olderThan });
      if (given.has("json")) for (const claim of forgotten) printJson(claim);
      else print(`Forgot ${forgotten.length} finished claims. From now on their keys can send again.`);
      return 0;
    });
  },
};

/** What a person does with a ledger of `plivo-phlo/once`. */
export const onceCommands: readonly Command[] = [listCommand, showCommand, onceSettleCommand, sweepCommand];

function readOutcome(given: ParsedFlags): "happened" | "did-not-happen" {
  if (given.has("happened") === given.has("did-not-happen"))
    throw new UsageError(["Say either --happened or --did-not-happen."], "plivo-phlo once settle --help");
  if (given.has("did-not-happen") && given.has("api-id"))
    throw new UsageError(["--did-not-happen and --api-id cannot be combined."]);
  return given.has("happened") ? "happened" : "did-not-happen";
}
