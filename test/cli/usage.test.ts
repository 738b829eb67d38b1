import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import packageJson from "../../package.json" with { type: "json" };
import { exitCodes } from "../../src/cli/failure.js";
import { contract } from "../../src/contract/document.js";
import { operationsOf } from "../../src/contract/operations.js";
import { environment, run, shell } from "./command.js";

describe.concurrent("help", () => {
  test("of the whole lists every action of the contract, every exit code and the environment", async () => {
    const { code, stdout, stderr } = await run(["--help"]);
    expect([code, stderr]).toEqual([0, ""]);
    for (const { namePrefix, body } of operationsOf(contract))
      for (const { method, name } of body?.actions ?? [])
        expect(stdout).toMatch(
          new RegExp(`^  ${namePrefix ? `${namePrefix}-` : ""}${method.replaceAll("_", "-")} +${name}$`, "m"),
        );
    for (const command of [
      "run",
      "get",
      "get --node-id …",
      "get --run-id …",
      "live-calls",
      "live-call",
      "queued-calls",
      "check",
      "mock",
      "proxy",
    ])
      expect(stdout).toMatch(new RegExp(`^  ${command} {2}`, "m"));
    for (const [number, meaning] of exitCodes)
      expect(stdout).toMatch(new RegExp(`^  ${number} +${meaning.slice(0, 20)}`, "m"));
    for (const name of ["PLIVO_AUTH_ID", "PLIVO_AUTH_TOKEN", "PLIVO_PHLO_ID", "PLIVO_NODE_ID"])
      expect(stdout).toContain(name);
    expect(stdout.split("\n").every((line) => line.length <= 80)).toBe(true);
  });

  test("of a command says what it does, how it is known and what it takes", async () => {
    const [long, short, asked] = await Promise.all([
      run(["cold-transfer", "--help"]),
      run(["cold-transfer", "--to", "-h"]),
      run(["help", "cold-transfer"]),
    ]);
    expect(short).toEqual(long);
    expect(asked).toEqual(long);
    expect(long.code).toBe(0);
    expect(long.stdout).toMatch(/^Cold transfer a caller\nDials `to` and connects the caller/);
    expect(long.stdout).toContain("After exit code 4, check the call");
    expect(long.stdout).toContain("https://www.plivo.com/docs/phlo/");
    for (const flag of ["--to <address>", "--role agent|customer", "--trigger-source <address>", "--json", "--timeout"])
      expect(long.stdout).toContain(`  ${flag}`);
  });

  test("goes to standard error when nothing was asked for", async () => {
    const { code, stdout, stderr } = await run([]);
    expect([code, stdout]).toEqual([1, ""]);
    expect(stderr).toContain("plivo-phlo <command> [flags]");
  });

  test("of the version is the package's", async () => {
    expect(await run(["--version"])).toEqual({ code: 0, stdout: `${packageJson.version}\n`, stderr: "" });
  });

  test("has colours only where they are wanted", async () => {
    const [piped, forced] = await Promise.all([run(["--help"]), run(["--help"], { FORCE_COLOR: "1" })]);
    expect(piped.stdout).not.toContain("\u001b[");
    expect(forced.stdout).toContain("\u001b[1mUsage");
  });

  test("may be cut short by who reads it", async () => {
    expect(await shell("set -o pipefail; plivo-phlo --help | true")).toEqual({ code: 0, stdout: "", stderr: "" });
  });
});

describe.concurrent("wrong usage is explained in a line:", () => {
  const { PLIVO_AUTH_TOKEN: _, ...withoutToken } = environment;
  const secret = "another-secret";

  test.each([
    ["an unknown command", ["cold-transfr"], 'There is no command "cold-transfr". Did you mean cold-transfer?'],
    ["half a command", ["resume"], 'There is no command "resume". Did you mean resume-call?'],
    ["an action as on the wire", ["cold_transfer"], 'There is no command "cold_transfer". Did you mean cold-transfer?'],
    ["a flag first", ["--verbose", "get"], "The command comes first: plivo-phlo <command> [flags]."],
    ["an unknown flag", ["hold", "--membr", "x"], "There is no flag --membr. Did you mean --member?"],
    ["a field's own name", ["hold", "--member_address=x"], "There is no flag --member_address. Did you mean --member?"],
    ["the token as a flag", ["get", "--auth-token", secret], "There is no --auth-token: process lists show flags. Set"],
    ["the token with an =", ["get", `--token=${secret}`], "There is no --token: process lists show flags. Set"],
    ["a flag without its value", ["hold", "--member", "--mock"], "--member needs a value: <address>."],
    ["a value for a switch", ["get", "--mock=yes"], "--mock takes no value."],
    ["a word too many", ["get", "it"], 'get takes flags alone, not "it".'],
    ["flags that cannot be combined", ["get", "--mock", "--dry-run"], "--mock and --dry-run cannot be combined."],
    [
      "two things to read",
      ["get", "--node-id", "n", "--run-id", "r"],
      "get does not take --node-id and --run-id together.",
    ],
    ["a bad number", ["get", "--timeout", "soon"], '--timeout must be a whole number; received "soon".'],
    ["an unencrypted address", ["get", "--base-url", "http://a.example"], "--base-url must be an https: address"],
    ["a payload that is no JSON", ["run", "--payload", "{a"], "--payload must be a JSON object: "],
    ["a payload that is no object", ["run", "--payload", "[]"], "--payload must be a JSON object, not an array."],
    ["a payload without its file", ["run", "--payload", "@/none"], "--payload names a file that can't be read: ENOENT"],
    ["a bad id in the environment", ["get"], "PLIVO_PHLO_ID must be an id", { ...environment, PLIVO_PHLO_ID: ".." }],
    ["no token", ["get"], "PLIVO_AUTH_TOKEN is not set in the environment", withoutToken],
    ["no id", ["get"], "--phlo-id is missing (or PLIVO_PHLO_ID): an id", { ...environment, PLIVO_PHLO_ID: "" }],
  ])("%s", async (_, words, line, env = environment) => {
    const { code, stdout, stderr } = await run(words, env);
    expect([code, stdout]).toEqual([1, ""]);
    expect(stderr).toContain(line);
    expect(stderr).not.toContain(secret);
    expect(stderr).not.toContain("    at ");
  });
});

test("a run's payload comes as text, from a file, or from standard input", async () => {
  const file = fileURLToPath(new URL("../fixtures/cold-transfer.json", import.meta.url));
  const json = await readFile(file, "utf8");
  const dryRun = (source: string, input?: string) => run(["run", "--dry-run", "--payload", source], environment, input);
  const outcomes = await Promise.all([dryRun(json), dryRun(`@${file}`), dryRun("-", json)]);
  for (const { code, stdout } of outcomes)
    expect([code, stdout]).toEqual([0, expect.stringContaining(`  -d '${JSON.stringify(JSON.parse(json))}'\n`)]);
});

test("a token given by mistake where it does not belong is not repeated", async () => {
  const { stderr } = await run(["hold", "--member", environment.PLIVO_AUTH_TOKEN ?? ""]);
  expect(stderr).toContain('received "(hidden)"');
});
