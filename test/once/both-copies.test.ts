import { spawnSync } from "node:child_process";
import { expect, test } from "vitest";

/** A program that uses both copies of the package, against a `fetch` that counts. */
const program = `
  import { createRequire } from "node:module";
  import { createPhloClient, isPhloError } from "plivo-phlo";
  import { isReplayed, memoryStore } from "plivo-phlo/once";
  const require = createRequire(import.meta.url);
  const cjs = { ...require("plivo-phlo"), ...require("plivo-phlo/once") };

  let sent = 0;
  const fetch = async () => {
    sent++;
    await new Promise((resume) => setImmediate(resume));
    return Response.json({ api_id: "a-1", error: "" }, { status: 201 });
  };
  const { store } = memoryStore();
  const settings = { authId: "MAXXXXXXXXXXXXXXXXXX", authToken: "x", fetch };
  const { createLedger } = await import("plivo-phlo/once");
  const clients = [
    createPhloClient({ ...settings, once: createLedger(store) }),
    cjs.createPhloClient({ ...settings, once: cjs.createLedger(store) }),
  ];
  const transfer = { to: "+14152225555", trigger_source: "+14152223333" };
  const results = await Promise.all(
    clients.map((phlo) => phlo.multiPartyCall("a", "b").coldTransfer(transfer, { once: "ticket-1" })),
  );
  console.log(JSON.stringify({ sent, replayed: results.map(isReplayed), same: results.map(({ api_id }) => api_id) }));
`;

test("the ESM and the CommonJS copy share what is in flight", () => {
  const { stdout, stderr } = spawnSync(process.execPath, ["--input-type=module", "--eval", program], {
    encoding: "utf8",
  });
  expect(stderr).toBe("");
  expect(JSON.parse(stdout)).toEqual({ sent: 1, replayed: [false, true], same: ["a-1", "a-1"] });
});
