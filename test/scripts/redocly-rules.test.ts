import { execFile } from "node:child_process";
import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";

const redocly = createRequire(import.meta.url).resolve("@redocly/cli/bin/cli.js");

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "plivo-phlo-lint-"));
  for (const path of ["spec", "redocly.yaml", "scripts/redocly-rules.mjs", "scripts/redocly-simulation.mjs"])
    await cp(path, join(folder, path), { recursive: true });
});
afterEach(() => rm(folder, { recursive: true }));

function lint(): Promise<{ code: number | null; output: string }> {
  return new Promise((resolve) => {
    const child = execFile(process.execPath, [redocly, "lint", "phlo"], { cwd: folder }, (_, stdout, stderr) =>
      resolve({ code: child.exitCode, output: stdout + stderr }),
    );
  });
}

/** Changes a file of the copy; the change must do something. */
async function change(path: string, from: string | RegExp, to: string): Promise<void> {
  const file = join(folder, "spec", path);
  const before = await readFile(file, "utf8");
  const after = before.replace(from, to);
  expect(after).not.toBe(before);
  await writeFile(file, after);
}

const member = "schemas/MemberUpdate.yaml";

test("the contract as it is passes", async () => {
  expect(await lint()).toMatchObject({ code: 0 });
});

test.each<[string, string, string | RegExp, string, string]>([
  ["an operation without x-known", "paths/phlo.yaml", / {2}x-known:\n(?: {4}.*\n)+/, "", "x-known is missing."],
  [
    "an operation without a source",
    "paths/phlo.yaml",
    /sources:\n {6}- .*/,
    "sources: []",
    "x-known needs at least one",
  ],
  ["a source that is no address", "paths/phlo.yaml", /- https:.*/, "- the console", "x-known needs sources: a list"],
  [
    "an unknown certainty",
    "paths/phlo.yaml",
    "by: documented",
    "by: rumour",
    "x-known needs by: one of documented, sdk",
  ],
  ["a rule of ours that is not told", "schemas/Id.yaml", /note: >-\n(?: {4}.*\n)+/, "", "x-known needs a note"],
  ["disputed: maybe", "schemas/Role.yaml", "disputed: true", "disputed: maybe", "x-known has disputed"],
  [
    "an action without a certainty",
    member,
    /(hangup:\n[\s\S]*?)\n {8}known:\n[\s\S]*?(?=\n {6}\w)/,
    "$1",
    "known of the action",
  ],
  [
    "an action without a source",
    member,
    /(abort_transfer:[\s\S]*?\n {8}known:\n {10}by: documented\n).*\n.*\n/,
    "$1          sources: []\n",
    'known of the action "abort_transfer" needs at least one source.',
  ],
  [
    "a member action without an address",
    member,
    /(mute:\n[\s\S]*?)\n {8}address:\n(?: {10}.*\n)+/,
    "$1\n",
    'address of the action "mute"',
  ],
  [
    "an address whose source is missing",
    member,
    /(hangup:[\s\S]*?who: .*\n {10}known:\n {12}by: documented\n).*\n.*\n/,
    "$1            sources: []\n",
    'address of the action "hangup"',
  ],
  [
    "an action that is not described",
    member,
    "enum: [hold,",
    "enum: [whisper, hold,",
    'The action "whisper" is not described',
  ],
  [
    "a description without an action",
    member,
    "enum: [hold, ",
    "enum: [",
    'x-actions describes "hold", which the enum does not',
  ],
  [
    "an action without an example",
    "paths/member.yaml",
    / {10}hold:\n {12}\$ref: .*\n/,
    "",
    'The action "hold" has no request example.',
  ],
  [
    "an action that may or may not be retried",
    member,
    "idempotent: true",
    "idempotent: perhaps",
    "idempotent (true or false)",
  ],
  [
    "a method in camel case",
    "schemas/MultiPartyCallUpdate.yaml",
    "method: add_user",
    "method: addUser",
    "must be written like add_user",
  ],
  ["an operation without a failure", "paths/phlo.yaml", / {4}"405":\n.*\n/, "", "The responses 405 are missing."],
  [
    "a Voice path without its slash",
    "openapi.yaml",
    "/Call/:",
    "/Call:",
    "/v1/Account/{auth_id}/Call must end in a slash.",
  ],
  [
    "a PHLO path with a slash",
    "openapi.yaml",
    "  /v1/phlo/{phlo_id}:",
    "  /v1/phlo/{phlo_id}/:",
    "must not end in a slash.",
  ],
  ["an action without changes", member, "        changes:", "        chances:", 'The action "hold" needs changes.'],
  ["a change of nobody", member, "- mark: member", "- mark: nobody", "names nobody that is known."],
  [
    "a change on no ground",
    member,
    "is: refused",
    "is: refusd",
    "rests on an assumption or a value that x-assumptions",
  ],
  [
    "an assumption that nothing rests on",
    "assumptions.yaml",
    "address.without-plus:",
    "x.y:\n  question: a\n  default: b\n  values: { b: c, d: e }\n  missing: z\naddress.without-plus:",
    'Nothing rests on the assumption "x.y".',
  ],
  [
    "a variable of unknown source",
    "schemas/EventCallback.yaml",
    "    x-known:",
    "    x-knwn:",
    'The variable "event" needs x-known.',
  ],
])("%s is refused", async (_, path, from, to, message) => {
  await change(path, from, to);
  const { code, output } = await lint();
  expect(output.replaceAll(/\s+/g, " ")).toContain(message);
  expect(code).toBe(1);
});
