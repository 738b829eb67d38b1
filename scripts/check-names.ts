/** Fails when an old name still stands somewhere, when two things in `src/` share one, or when one lacks its docstring. */
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
  ...["--deadline", "--retries", ".warm(", "call.call(", " error.error)", ".departures", ".refusal", 'kind: "reply"'],
  ...["harmless to repeat", "Nothing was carried out", "The caller aborted it", "the caller aborted it"],
];

const skipped =
  /^(CHANGELOG\.md|package-lock\.json|scripts\/check-names\.ts|bench\/(results\.md|package-lock\.json|.*\.svg))$/;

const pattern = new RegExp(
  [
    ...oldNames.map((name) => `\\b(?<!clipboard\\.)${name}\\b`),
    ...oldSpellings.map((text) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")),
  ].join("|"),
);

const definition = /^export (?:abstract |async )*(?:const|function\*?|class|interface|type) (\w+)/gm;

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

/** Of these, one stands for the other: `#transport` in `package.json` leads to either. */
const standIn = "src/transport/elsewhere.ts";

/** What each source exports; only definitions, for what is passed on is the same thing. */
const exported = files
  .filter((file) => /^src\/.*\.ts$/.test(file) && file !== standIn)
  .flatMap((file) => [...readFileSync(file, "utf8").matchAll(definition)].map(([, name = ""]) => ({ name, file })));
const twins = exported
  .filter(({ name, file }) => exported.some((other) => other.name === name && other.file !== file))
  .map(({ name, file }) => `${file}: another file exports ${name}, too`);

/** What is exported without a word on what it is; a further overload needs none. */
const mute = files
  .filter((file) => /^src\/.*\.ts$/.test(file))
  .flatMap((file) => {
    const lines = readFileSync(file, "utf8").split("\n");
    return lines.flatMap((line, index) => {
      const [, name] = line.match(new RegExp(definition.source)) ?? [];
      const before = lines[index - 1] ?? "";
      const isDescribed = before.endsWith("*/") || before.includes(`function ${name}(`);
      return name === undefined || isDescribed ? [] : [`${file}:${index + 1}: ${name} has no docstring`];
    });
  });

const problems = [...found, ...twins, ...mute];
for (const problem of problems) console.error(problem);
if (problems.length > 0) process.exitCode = 1;
else console.log("No old name is left, no name stands for two things, and each export says what it is.");
