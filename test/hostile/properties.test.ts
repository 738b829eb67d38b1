import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { isPhloError } from "../../src/index.js";
import { calls } from "../support/calls.js";
import { caught, connect } from "./connect.js";
import { faults } from "./faults.js";
import { type HostileServer, startHostileServer } from "./server.js";

let server: HostileServer;
beforeAll(async () => {
  server = await startHostileServer();
});
afterAll(() => server[Symbol.asyncDispose]());

let scenarios = 0;
const newScenario = () => `property-${scenarios++}`;

const backoff = { initialDelay: 0, maxDelay: 0 };
const anyCall = fc.constantFrom(...calls);
const quickFaults = Object.keys(faults).filter((name) => !/huge|endless|bomb|hour/.test(name));
const faultSequence = fc.array(fc.constantFrom(...quickFaults), { minLength: 1, maxLength: 4 });
const abortAfter = fc.option(fc.nat(30), { nil: undefined, freq: 4 });

test.concurrent("no sequence of faults carries a non-idempotent action out twice, or an error that says it was not once", async () => {
  await fc.assert(
    fc.asyncProperty(
      anyCall,
      faultSequence,
      fc.nat(3),
      abortAfter,
      async (call, sequence, maxRetries, milliseconds) => {
        const name = newScenario();
        const phlo = connect(`${server.url}/${sequence.join(",")}/${name}`, { maxRetries, backoff, timeout: 80 });
        const options = milliseconds === undefined ? {} : { signal: AbortSignal.timeout(milliseconds) };
        const error = await caught(call.perform(phlo, options));
        await server.released(name);
        const { executed } = server.scenario(name);
        if (!call.idempotent) expect(executed).toBeLessThanOrEqual(1);
        if (error === undefined) expect(executed).toBeGreaterThanOrEqual(1);
        else {
          expect(isPhloError(error)).toBe(true);
          if (isPhloError(error) && !error.mayHaveExecuted && call.operation.method === "POST")
            expect(executed).toBe(0);
        }
      },
    ),
    { numRuns: 150 },
  );
});

test.concurrent("any bytes, with any status or none, become one of our errors or a JSON object", async () => {
  const bytes = fc.oneof(
    fc.uint8Array({ maxLength: 200 }),
    fc.json().map((text) => Buffer.from(text)),
  );
  const encoded = bytes.map((raw) => Buffer.from(raw).toString("base64url"));
  const status = fc.integer({ min: 200, max: 999 });
  const fault = fc.oneof(
    encoded.map((text) => `raw.${text}`),
    fc.tuple(status, encoded).map(([code, text]) => `body.${code}.${text}`),
  );
  await fc.assert(
    fc.asyncProperty(anyCall, fault, async (call, name) => {
      const phlo = connect(`${server.url}/${name}/${newScenario()}`, { maxRetries: 0, timeout: 1000 });
      const answer = await call.perform(phlo).catch((error: unknown) => {
        expect(isPhloError(error)).toBe(true);
        return {};
      });
      expect(typeof answer === "object" && answer !== null && !Array.isArray(answer)).toBe(true);
    }),
    { numRuns: 300 },
  );
});

test.concurrent("any header is sent as it was meant, or nothing is sent", async () => {
  const name = fc.oneof(
    fc.string({ minLength: 1 }),
    fc.constantFrom("x-a", "X-B", "host", "Expect", "cookie", "__proto__"),
  );
  const value = fc.oneof(fc.string({ unit: "binary" }), fc.constantFrom("a\r\nx-injected: 1", "\0", "é", " padded "));
  await fc.assert(
    fc.asyncProperty(anyCall, name, value, async (call, header, text) => {
      const scenario = newScenario();
      const work = async () => call.perform(connect(`${server.url}/ok/${scenario}`, { headers: { [header]: text } }));
      const error = await caught(work());
      const [request] = server.scenario(scenario).requests;
      if (!request) return void expect(error).toMatchObject({ kind: "argument", mayHaveExecuted: false });
      const lines = request.headers.split("\r\n").slice(1);
      expect(lines.filter((line) => /^x-injected/i.test(line))).toEqual([]);
      const sent = lines.filter((line) => line.toLowerCase().startsWith(`${header.toLowerCase()}:`));
      expect(sent.map((line) => line.slice(header.length + 1).trim())).toEqual([text.trim()]);
    }),
    { numRuns: 200 },
  );
});

test("JSON with __proto__ changes nothing", async () => {
  for (const { id, perform } of calls) {
    const answer = await perform(connect(`${server.url}/proto/${newScenario()}`));
    if (id === "listCalls") expect(answer).toEqual([]);
    else expect(answer).toHaveProperty("api_id", "a-1");
    expect(Reflect.get({}, "polluted")).toBeUndefined();
  }
});
