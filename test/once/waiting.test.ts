import { describe, expect, test, vi } from "vitest";
import { isReplayed, memoryStore } from "../../src/once/index.js";
import { caught } from "../hostile/connect.js";
import { success, transfer, useHostileServer } from "./support/set-up.js";

const setUp = useHostileServer();
const once = "ticket-1";

describe("a second caller, while the first request is in flight", () => {
  test("aborts its own waiting only", async () => {
    const { call, arrived, received } = setUp("stall-after-read", memoryStore(), { timeout: 200 });
    const first = caught(call.coldTransfer(transfer, { once }));
    await arrived(1);
    const controller = new AbortController();
    const second = caught(call.coldTransfer(transfer, { once, signal: controller.signal }));
    controller.abort("changed my mind");
    expect(await second).toMatchObject({ kind: "abort", cause: "changed my mind", mayHaveExecuted: true, attempts: 0 });
    expect(await first).toMatchObject({ kind: "timeout" });
    expect(received()).toBe(1);
  });

  test("waits no longer than its own totalTimeout", async () => {
    const { call, arrived, received } = setUp("stall-after-read", memoryStore(), { timeout: 200 });
    const first = caught(call.coldTransfer(transfer, { once }));
    await arrived(1);
    const second = await caught(call.coldTransfer(transfer, { once, totalTimeout: 20 }));
    expect(second).toMatchObject({ kind: "timeout", mayHaveExecuted: true, attempts: 0 });
    expect(await first).toMatchObject({ kind: "timeout" });
    expect(received()).toBe(1);
  });

  test("gets the first one's error when that aborted after sending", async () => {
    const { call, arrived, received } = setUp("stall-after-read", memoryStore());
    const controller = new AbortController();
    const first = caught(call.coldTransfer(transfer, { once, signal: controller.signal }));
    await arrived(1);
    const second = caught(call.coldTransfer(transfer, { once }));
    controller.abort();
    expect(await first).toMatchObject({ kind: "abort", mayHaveExecuted: true });
    expect(await second).toBe(await first);
    expect(received()).toBe(1);
  });

  test("sends when the first one aborted and nothing was performed", async () => {
    let onAttempt = () => {};
    const attempted = new Promise<void>((resolve) => {
      onAttempt = resolve;
    });
    const { call, performed } = setUp("429,ok", memoryStore(), {
      backoff: { initialDelay: 60_000, maxDelay: 60_000 },
      onAttempt,
    });
    const random = vi.spyOn(Math, "random").mockReturnValue(0.99);
    const controller = new AbortController();
    const first = caught(call.coldTransfer(transfer, { once, signal: controller.signal }));
    await attempted;
    const second = call.coldTransfer(transfer, { once });
    controller.abort();
    expect(await first).toMatchObject({ kind: "abort", mayHaveExecuted: false });
    const result = await second;
    random.mockRestore();
    expect(result).toEqual(success);
    expect(isReplayed(result)).toBe(false);
    expect(performed()).toBe(1);
  });
});

test("a signal that is aborted already claims nothing", async () => {
  const ledger = memoryStore();
  const { call, received } = setUp("ok", ledger);
  const error = await caught(call.coldTransfer(transfer, { once, signal: AbortSignal.abort("no") }));
  expect(error).toMatchObject({ kind: "abort", cause: "no", mayHaveExecuted: false });
  expect(await ledger.show(once)).toEqual([]);
  expect(received()).toBe(0);
});

test("many waiting callers add no listener that stays on a signal", async () => {
  const { call } = setUp("ok", memoryStore());
  const { signal } = new AbortController();
  const added = vi.spyOn(signal, "addEventListener");
  const removed = vi.spyOn(signal, "removeEventListener");
  for (let turn = 0; turn < 20; turn++) await call.coldTransfer(transfer, { once, signal });
  expect(removed.mock.calls.length).toBeGreaterThanOrEqual(added.mock.calls.length);
});
