// This client with `once` and a ledger in memory.
import { memoryStore } from "plivo-phlo/once";
import { openWith } from "./once.mjs";

export const open = (options) => openWith(memoryStore(), options);
