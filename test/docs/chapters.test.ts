/** What the guide takes from the sources, and what it must not say twice. */
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import fc from "fast-check";
import { expect, test } from "vitest";
import { renderClientOptions } from "../../scripts/docs/chapters/client-options.js";
import { renderCommandLine } from "../../scripts/docs/chapters/command-line.js";
import { renderContractChanges } from "../../scripts/docs/chapters/contract-changes.js";
import { renderTroubleshooting } from "../../scripts/docs/chapters/troubleshooting.js";
import { plainText } from "../../scripts/docs/plain-text.js";
import { excerpt } from "../../scripts/docs/redoc/browser/excerpt.js";
import { renderPlainReference } from "../../scripts/docs/render-plain-reference.js";
import { sectionsOf } from "../../scripts/docs/sections.js";
import { renderGuidePages } from "../../scripts/render-guide-pages.js";
import { commands } from "../../src/cli/commands.js";
import { contract } from "../../src/contract/document.js";
import * as client from "../../src/index.js";
import { requestDefaultKeys } from "../../src/validate/options.js";

test("Troubleshooting has every error that the client exports, what it means and what to do", async () => {
  const text = await renderTroubleshooting();
  const errors = Object.keys(client).filter((name) => /^Phlo\w+Error$/.test(name));
  expect(errors.length).toBeGreaterThan(5);
  for (const name of errors) expect(text).toMatch(new RegExp(`^## ${name}\n\n.+\n\n\\*\\*What to do\\.\\*\\* .+`, "m"));
});

test("an error without advice is named when the site is built", async () => {
  const folder = await mkdtemp(join(tmpdir(), "plivo-phlo-chapters-"));
  const file = join(folder, "errors.ts");
  await writeFile(file, "/** Base. */ class PhloError {} /** It rained. */ class PhloRainError extends PhloError {}");
  await expect(renderTroubleshooting(pathToFileURL(file))).rejects.toThrow(
    "PhloRainError lacks a docstring, or @remarks",
  );
  await rm(folder, { recursive: true });
});

test("Client options has every option of a request and of a client, in milliseconds where it is a time", async () => {
  const text = await renderClientOptions();
  for (const name of [...requestDefaultKeys, "authId", "authToken", "baseUrl", "onAttempt", "signal"])
    expect(text).toMatch(new RegExp(`^\\| \`${name}\` \\| \`.+\` \\| .+ \\|$`, "m"));
  expect(text).toMatch(/`timeout`.*milliseconds/);
});

test("the package has the guide's pages on options, once and errors in the words of the site, and says where they come from", async () => {
  const pages = new Map(await renderGuidePages());
  expect([...pages.keys()].sort()).toEqual(["docs/once.md", "docs/options.md", "docs/troubleshooting.md"]);
  for (const [path, text] of pages) expect([path, await readFile(path, "utf8")]).toEqual([path, text]);
  expect(pages.get("docs/options.md")).toContain(await renderClientOptions().then((text) => text.split("\n")[0]));
  expect(pages.get("docs/once.md")).toMatch(/\| `storeTimeout` \| `number` \| .*milliseconds/);
  expect(pages.get("docs/once.md")).toContain("[`PhloOnceError`](troubleshooting.md#phloonceerror)");
  expect([...pages.values()].join()).not.toMatch(/\{\{|<!-- on the page/);
});

test("a page of the package that asks for what the site alone has is named", async () => {
  const folder = await mkdtemp(join(tmpdir(), "plivo-phlo-pages-"));
  for (const name of ["5-across-processes.md", "20-troubleshooting.md", "21-client-options.md"])
    await writeFile(join(folder, name), "# A page\n\n{{ picture hold }}\n");
  await expect(renderGuidePages(pathToFileURL(`${folder}/`))).rejects.toThrow(
    "{{ picture hold }} is for the site alone",
  );
  await rm(folder, { recursive: true });
});

test("Command line has every command with its flags", () => {
  const text = renderCommandLine();
  for (const { name, flags } of commands) {
    expect(text).toContain(`## plivo-phlo ${name}\n`);
    for (const flag of flags) expect(text).toContain(`--${flag.name}`);
  }
});

test("the package's page on the command names every command", async () => {
  const [, table = ""] = (await readFile("docs/command-line.md", "utf8")).split("## Every command");
  expect(commands.map(({ name }) => name).filter((name) => !table.includes(`\`${name}\``))).toEqual([]);
});

test("the changes of the contract begin with its version", async () => {
  expect(await renderContractChanges(contract)).toMatch(new RegExp(`^## ${contract.info.version}\n`));
  const newer = { ...contract, info: { ...contract.info, version: "99.0.0" } };
  await expect(renderContractChanges(newer)).rejects.toThrow("but the contract is 99.0.0");
});

test("no section of the plain reference says a sentence twice", async () => {
  const text = (await renderPlainReference(contract, [])).replaceAll(/```[\s\S]*?```/g, "");
  const sections = text.split(/^(?=#+ |\*\*\d{3}\*\* )/m);
  const twice = sections.flatMap((section) => {
    const sentences = section
      .split(/(?<=[.!?])\s+|\n+/)
      .filter((sentence) => sentence.length > 40 && !/[|`]/.test(sentence[0] ?? ""));
    return sentences.filter((sentence, index) => sentences.indexOf(sentence) !== index);
  });
  expect(twice).toEqual([]);
});

test("sections are cut at headings, but not at a # in code", () => {
  const guide = "# One, two?\n\nText.\n\n```sh\n# no heading\n```\n\n## Three\n\nMore.\n";
  expect(sectionsOf(guide).map(({ id, title, chapter }) => [id, title, chapter])).toEqual([
    ["section/one-two", "One, two?", "One, two?"],
    ["section/one-two/three", "Three", "One, two?"],
  ]);
  expect(sectionsOf(guide)[0]?.markdown).toContain("# no heading");
});

test("plain text keeps its words apart, and a picture's words", () => {
  const svg = '<svg role="img" aria-label="Hold: agent is muted."><text>x</text></svg>';
  expect(plainText(`- one\n- two\n\n| a | b |\n| --- | --- |\n| c | d |\n\n${svg}`)).toBe(
    "one two a b c d Hold: agent is muted.",
  );
});

test("an excerpt is a part of the text, whatever is searched for", () => {
  const word = fc.stringMatching(/^[a-z()*+.?[\]\\^$|{}/-]{1,8}$/);
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 80 }), word, (words, wanted) => {
      const text = words.join(" ");
      const found = excerpt(text, wanted).map((piece) => piece.word);
      expect(text).toContain(found.join("").replace(/^… /, "").replace(/ …$/, ""));
    }),
  );
  expect(excerpt("Dials the colleague at once.", "colleague").filter(({ hit }) => hit)).toEqual([
    { word: "colleague", hit: true },
  ]);
});
