/** A value may come from another realm, where `instanceof` is false of what it is: from Node, a library or a user, under Jest. */
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { createContext, runInContext } from "node:vm";
import { expect, test } from "vitest";
import { isAbortSignal } from "../../src/base/is-abort-signal.js";
import { isError } from "../../src/base/is-error.js";

const src = fileURLToPath(new URL("../../src/", import.meta.url));

test("src/ asks with instanceof for classes of its own alone", async () => {
  const files = (await readdir(src, { recursive: true })).filter((name) => name.endsWith(".ts"));
  const texts = await Promise.all(files.map((name) => readFile(join(src, name), "utf8")));
  const own = new Set(texts.flatMap((text) => [...text.matchAll(/\bclass (\w+)/g)].map(([, name]) => name)));
  const foreign = texts.flatMap((text, index) =>
    [...text.matchAll(/\binstanceof (\w+)/g)].flatMap(([, name]) => (own.has(name) ? [] : `${files[index]}: ${name}`)),
  );
  expect(own.size).toBeGreaterThan(20);
  expect(foreign).toEqual(["base/is-error.ts: Error"]);
});

test.each([
  ["an Error", "new Error('a')", true],
  ["a TypeError", "new TypeError('a')", true],
  ["an error of a class", "new (class Own extends Error {})('a')", true],
  ["an AggregateError", "new AggregateError([])", true],
  ["an object with a message", "({ name: 'Error', message: 'a' })", false],
  ["a text", "'Error'", false],
  ["null", "null", false],
])("%s of another realm: whether it is an error", (_, code, expected) => {
  expect(isError(runInContext(code, createContext({})))).toBe(expected);
});

test("Node's errors, a DOMException among them, are errors", () => {
  expect([new Error("a"), new DOMException("a"), AbortSignal.abort().reason].map(isError)).toEqual([true, true, true]);
});

test("a signal is known by what it can do", () => {
  class Signal extends EventTarget {
    aborted = false;
  }
  expect([AbortSignal.abort(), new Signal()].map(isAbortSignal)).toEqual([true, true]);
  const others = [undefined, {}, new AbortController(), Object.create(AbortSignal.prototype), new EventTarget()];
  expect(others.map(isAbortSignal)).toEqual(others.map(() => false));
});
