import { createServer, type RequestListener } from "node:http";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Mock, startMock } from "../../src/mock/index.js";
import { listen } from "../support/listen.js";
import { account, environment, run } from "./command.js";

const id = "d0a87a1a-b0e9-4ab2-ac07-c22ee87cd04a";

let mock: Mock;
beforeAll(async () => {
  mock = await startMock({ authId: account.PLIVO_AUTH_ID, authToken: account.PLIVO_AUTH_TOKEN });
});
afterAll(() => mock.close());

const at = (url: string) => ["--base-url", url];

/** Runs the work against a server of its own on this machine. */
async function withServer<Result>(listener: RequestListener, work: (url: string) => Promise<Result>): Promise<Result> {
  const server = createServer(listener);
  try {
    return await work(`http://127.0.0.1:${await listen(server)}`);
  } finally {
    server.close();
  }
}

const answering =
  (body: object, status = 200): RequestListener =>
  (_, response) =>
    void response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(body));

describe.concurrent("looking at calls", () => {
  test.each([
    ["live-calls", ["live-calls", "--to", "+14152225555"], `${id}\n`],
    ["live-calls --json", ["live-calls", "--to", "+14152225555", "--json"], `{"calls":["${id}"]}\n`],
    ["queued-calls", ["queued-calls"], `${id}\n`],
  ])("%s prints the ids", async (_, words, stdout) => {
    expect(await run([...words, ...at(mock.url)], account)).toEqual({ code: 0, stdout, stderr: "" });
  });

  test.each([
    [
      ["live-calls", "--to", "+14152225555"],
      ["to_number=%2B14152225555&limit=20", "to_number=14152225555&limit=20"],
    ],
    [["queued-calls"], ["/Call/?status=queued"]],
    [["live-call", "--call-uuid", id], [`/Call/${id}/?status=live`]],
  ])("%o --dry-run sends nothing and prints each request as curl, without a token", async (words, requests) => {
    const at = ["--dry-run", "--voice-base-url", "http://127.0.0.1:9/voice"]; // Nobody listens there.
    const { code, stdout } = await run([...words, ...at], { PLIVO_AUTH_ID: account.PLIVO_AUTH_ID });
    expect(code).toBe(0);
    const curls = stdout.trim().split(/^(?=curl)/m);
    expect(curls).toEqual(requests.map((request) => expect.stringContaining(request)));
    for (const curl of curls) expect(curl).toMatch(/^curl -X GET 'http:\/\/127\.0\.0\.1:9\/voice\/v1\/Account\//);
    const json = await run([...words, ...at, "--json"], { PLIVO_AUTH_ID: account.PLIVO_AUTH_ID });
    expect(JSON.parse(json.stdout)).toEqual({ curl: stdout.trim() });
  });

  test("--voice-base-url says where the Voice API is", async () => {
    const voice = await run(["queued-calls", "--voice-base-url", mock.url], account);
    expect(voice).toEqual({ code: 0, stdout: `${id}\n`, stderr: "" });
    const wrong = await run(["queued-calls", "--voice-base-url", "http://voice.example"], account);
    expect([wrong.code, wrong.stderr]).toEqual([1, expect.stringContaining("--voice-base-url must be")]);
  });

  test("an empty list is told to say nothing", async () => {
    await withServer(answering({ calls: [] }), async (url) => {
      const [live, queued] = await Promise.all([
        run(["live-calls", "--to", "+14152225555", ...at(url)], account),
        run(["queued-calls", ...at(url)], account),
      ]);
      expect([live.code, queued.code]).toEqual([0, 0]);
      expect(live.stdout).toMatch(/^No live call matches\. That proves nothing.*plivo-phlo queued-calls\n$/);
      expect(queued.stdout).toContain("it is still unknown whether a phone rang.");
    });
  });

  test("live-call shows a call; a 404 has exit code 2", async () => {
    const { code, stdout } = await run(["live-call", "--call-uuid", id, ...at(mock.url)], account);
    expect([code, stdout]).toEqual([0, expect.stringMatching(/^call_status {4}in-progress$/m)]);
    await withServer(answering({}, 404), async (url) => {
      const missing = await run(["live-call", "--call-uuid", id, ...at(url)], account);
      expect([missing.code, missing.stderr]).toEqual([2, "getCall: Plivo responded 404.\n"]);
    });
  });

  test.each([
    [["live-calls", "--to", "415-222"], "--to must be a phone number such as"],
    [["live-calls", "--direction", "out"], '--direction must be inbound or outbound; received "out".'],
    [["live-call"], "--call-uuid is missing."],
    [["live-call", "--call-uuid", ".."], "--call-uuid must be an id"],
    [["live-calls", "--too", "+1"], "There is no flag --too. Did you mean --to?"],
    [["live-calls", "--mock", "--base-url", "https://a.example"], "--mock and --base-url cannot be combined."],
  ])("%o is wrong usage", async (words, line) => {
    const { code, stdout, stderr } = await run(words, account);
    expect([code, stdout]).toEqual([1, ""]);
    expect(stderr).toContain(line);
  });

  test("the help of an action that dials names the command to run after exit code 4", async () => {
    const { stdout } = await run(["cold-transfer", "--help"]);
    expect(stdout.replaceAll(/\s+/g, " ")).toContain("check the call before you retry: plivo-phlo live-calls.");
  });
});

describe.concurrent("check", () => {
  test("reads alone, and prints what was learned with ids and numbers masked", async () => {
    await using own = await startMock({ authId: account.PLIVO_AUTH_ID, authToken: account.PLIVO_AUTH_TOKEN });
    const { code, stdout, stderr } = await run(["check", ...at(own.url)], environment);
    expect([code, stderr]).toEqual([0, ""]);
    expect(own.requests.map(({ method, operation }) => [method, operation])).toEqual([
      ["GET", "getPhlo"],
      ["GET", "getMultiPartyCall"],
      ["GET", "listCalls"],
      ["GET", "listCalls"],
      ["GET", "getCall"],
    ]);
    expect(stdout).toMatch(/^ok {6}PHLO: read, with api_id, phlo_id, name, created_on$/m);
    expect(stdout).toMatch(/^answer {2}What is the type of the node\? multi_party_call$/m);
    expect(stdout).toMatch(/^answer {2}Does the Voice API show numbers with \+\? from \+•+33, to •+55$/m);
    expect(stdout).toMatch(/^open {4}Do a PHLO's calls appear among the live calls\?$/m);
    for (const secret of [account.PLIVO_AUTH_ID, environment.PLIVO_PHLO_ID, "4152223333", "4152225555", id])
      expect(stdout).not.toContain(secret);
  });

  test("with the id of a run, it learns whether a PHLO's calls are listed", async () => {
    const listener: RequestListener = (request, response) => {
      const isRun = request.url?.includes("/runs/");
      const body = isRun ? { call_uuids: ["c-1"] } : { phlo_id: "p", node_id: "n", calls: ["c-1"], call_uuid: "c-1" };
      answering(body)(request, response);
    };
    await withServer(listener, async (url) => {
      const { stdout } = await run(["check", "--run-id", "r", "--json", ...at(url)], environment);
      expect(JSON.parse(stdout).questions).toContainEqual({
        question: "Do a PHLO's calls appear among the live calls?",
        answer: "yes",
      });
    });
  });

  test("goes on where a read fails, with the exit code of the first failure and numbers masked", async () => {
    await withServer(answering({ error: "+14152225555 is not yours" }, 403), async (url) => {
      const { code, stdout } = await run(["check", "--max-retries", "0", ...at(url)], environment);
      expect(code).toBe(2);
      expect(stdout.match(/^failed /gm)).toHaveLength(4);
      expect(stdout).toContain('PHLO: getPhlo: Plivo responded 403 "+•••••••••55 is not yours".');
    });
  });

  test.each([
    [
      "all of them with 401",
      401,
      () => true,
      "The credentials were refused (401): check PLIVO_AUTH_ID and PLIVO_AUTH_TOKEN.",
    ],
    [
      "the Voice API's with 401",
      401,
      (url = "") => url.includes("/Account/"),
      "The credentials were refused (401) for some reads: live calls, queued calls. They are right for the others.",
    ],
    [
      "the PHLO's with 404",
      404,
      (url = "") => /\/phlo\/[^/]+$/.test(url),
      "Not found (404): PHLO. Check --phlo-id (or PLIVO_PHLO_ID).",
    ],
    ["one with 500", 500, (url = "") => url.includes("multi_party_call"), "1 of 4 reads failed: node."],
    ["none", 200, () => false, "All 4 reads succeeded."],
  ] as const)("begins with a verdict: failed are %s", async (_, status, fails, verdict) => {
    const listener: RequestListener = (request, response) =>
      fails(request.url)
        ? answering({ error: "no" }, status)(request, response)
        : answering({ phlo_id: "p", node_id: "n", calls: [] })(request, response);
    await withServer(listener, async (url) => {
      const words = ["check", "--max-retries", "0", ...at(url)];
      const [told, json] = await Promise.all([run(words, environment), run([...words, "--json"], environment)]);
      expect(told.stdout.split("\n")[0]).toBe(verdict);
      expect(JSON.parse(json.stdout)).toMatchObject({ verdict });
    });
  });

  test("says where nobody could be reached", async () => {
    const { stdout } = await run(["check", "--max-retries", "0", ...at("http://127.0.0.1:1")], environment);
    expect(stdout.split("\n")[0]).toBe("Plivo could not be reached: check the network, the proxy and --base-url.");
  });

  test("a missing id is told before anything is sent", async () => {
    const { code, stderr } = await run(["check"], account);
    expect([code, stderr]).toEqual([1, expect.stringContaining("--phlo-id is missing (or PLIVO_PHLO_ID): an id")]);
  });
});
