import { test } from "vitest";
import { contract } from "../../../src/contract/document.js";
import { checkSequences } from "./model.js";

test("after random sequences, members, mutes and who hears whom are as a plain model says", () => {
  checkSequences(contract, 300);
});
