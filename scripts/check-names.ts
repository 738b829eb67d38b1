/** Fails when a name of before version 1.0.0 was published still stands somewhere: each thing has one name. */
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";

const oldNames = [
  ...["PhloReplyError", "AttemptReport", "TransportReply", "readText", "CallOptions", "MultiPartyCallUpdateFields"],
  ...["ContractDeparture", "SoundRequest", "SoundRequestOf", "RefusedRequest", "Circumstances", "Patience"],
  ...["LightRequest", "LightResponse", "fillPath", "sentOnce", "readWithin", "proofOf", "didNothing", "mayPass"],
  ...["pauseAfter", "conclude", "isVouchedFor", "judgeRubbish", "carryOut", "refuseTogether", "usualPort"],
  ...["showingFetch", "knownFrom", "repeatRule", "personalise", "inWords", "harmlessLines", "patienceKeys"],
];

/** Old spellings that are words of their own elsewhere, as they stood in code, flags and calls. */
const oldSpellings = [
  ...["--deadline", "--retries", ".warm(", "call.call(", "error.error", ".departures", ".refusal", 'kind: "reply"'],
  ...["harmless to repeat", "Nothing was carried out", "The caller aborted it", "the caller aborted it"],
];

const skipped =
  /^(CHANGELOG\.md|package-lock\.json|scripts\/check-names\.ts|bench\/(results\.md|package-lock\.json|.*\.svg))$/;

const pattern = new RegExp(
  [
    ...oldNames.map((name) => `\\b${name}\\b`),
    ...oldSpellings.map((text) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")),
  ].join("|"),
);

const files = execFileSync("git", ["ls-files"], { encoding: "utf8" }).trim().split("\n");
const found = files
  .filter((file) => !skipped.test(file) && !/\.(png|pem|ico)$/.test(file))
  .flatMap((file) =>
    readFileSync(file, "utf8")
      .split("\n")
      .flatMap((line, index) => {
        const [name] = pattern.exec(line) ?? [];
        return name === undefined ? [] : [`${file}:${index + 1}: ${name}`];
      }),
  );

for (const place of found) console.error(place);
if (found.length > 0) process.exitCode = 1;
else console.log("No old name is left.");
