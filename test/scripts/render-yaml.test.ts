import { execFile, spawnSync } from "node:child_process";
import { readFile } from "node:fs/promises";
import fc from "fast-check";
import { safeLoad } from "js-yaml";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { renderYaml } from "../../scripts/render-yaml.js";
import { contract } from "../../src/contract/document.js";

const file = "generated/openapi.yaml";
const hasPyYaml = spawnSync("python3", ["-c", "import yaml"]).status === 0;

/** By Debian's python3-yaml, which reads YAML 1.1. What is not JSON, such as a date, shows as `{}`. */
function readWithPython(text: string): Promise<unknown> {
  const program = "import json, sys, yaml; print(json.dumps(yaml.safe_load(sys.stdin), default=lambda value: {}))";
  return new Promise((resolve, reject) => {
    const child = execFile("python3", ["-c", program], { maxBuffer: 2 ** 26 }, (error, stdout) =>
      error ? reject(error) : resolve(JSON.parse(stdout)),
    );
    child.stdin?.end(text);
  });
}

test("a YAML 1.1 parser and a YAML 1.2 parser read in openapi.yaml what openapi.json says", async () => {
  const text = await readFile(file, "utf8");
  expect(safeLoad(text)).toEqual(contract);
  expect(parse(text)).toEqual(contract);
});

test.skipIf(!hasPyYaml)("PyYAML reads in openapi.yaml what openapi.json says", async () => {
  expect(await readWithPython(await readFile(file, "utf8"))).toEqual(contract);
});

/** Strings that YAML 1.1 takes for something else, and 1.2 does not. */
const dates = [
  "2018-11-03",
  "2018-11-03 19:32:33.240504+00:00",
  "2017-05-22 13:17:49.050872",
  "2001-12-14t21:59:43.1-05:00",
];
const numbers = ["0777", "1_000", "12:30:45", "1:30.5", "0b11", "0x1F", ".inf", "+.INF", ".NaN", "1e3", "-1.5", "0o17"];
const words = ["yes", "No", "on", "OFF", "true", "null", "~", "", "=", "<<", "y", "N", "Null"];
const tricky = [...dates, ...numbers, ...words];

const inContract = (description: string) => ({ ...contract, info: { ...contract.info, description } });

test.each(tricky)("%j stays a string to every parser", async (value) => {
  const given = inContract(value);
  const text = renderYaml(given);
  expect(safeLoad(text)).toEqual(given);
  expect(parse(text)).toEqual(given);
});

test.skipIf(!hasPyYaml)("they stay strings to PyYAML", async () => {
  const given = { ...contract, tags: tricky.map((name) => ({ name, "x-displayName": name, description: name })) };
  expect(await readWithPython(renderYaml(given))).toEqual(given);
});

test.skipIf(!hasPyYaml)("so does whatever looks like a number or a date", async () => {
  const lookalike = fc.string({ unit: fc.constantFrom(..."0179:._-+eExobTZ= tynf~<"), maxLength: 10 });
  await fc.assert(
    fc.asyncProperty(fc.array(lookalike, { minLength: 500, maxLength: 500 }), async (names) => {
      const given = { ...contract, tags: names.map((name) => ({ name, "x-displayName": "", description: "" })) };
      expect(await readWithPython(renderYaml({ ...given, paths: {} }))).toHaveProperty("tags", given.tags);
    }),
    { numRuns: 10 },
  );
});

test("any text stays what it is", () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 30 }), (value) => {
      const info = { ...contract.info, description: value };
      const text = renderYaml({ ...contract, info, paths: {}, components: { schemas: {} } });
      expect(safeLoad(text)).toHaveProperty("info.description", value);
      expect(parse(text)).toHaveProperty("info.description", value);
    }),
    { numRuns: 1000 },
  );
});
