import { createPhloClient } from "plivo-phlo";
import { type Mock, type MockRequest, startMock } from "plivo-phlo/mock";
import type { MultiPartyCallUpdate, RunPayload } from "plivo-phlo/schema";
import { expectTypeOf, test } from "vitest";

declare const mock: Mock;

test("right use compiles", () => {
  expectTypeOf(startMock()).resolves.toEqualTypeOf<Mock>();
  mock.next({ status: 429, headers: { "retry-after": "1" }, times: 2, when: { action: "cold_transfer" } });
  mock.next({ drop: "during", delay: 10, when: { operation: "getPhlo" } });
  createPhloClient({ fetch: mock.fetch, baseUrl: mock.url });
  expectTypeOf(mock.fetch).toExtend<(url: string, init?: RequestInit) => Promise<Response>>();
});

test("an entry of the journal is narrowed by its rejection and its operation", () => {
  const check = (entry: MockRequest) => {
    if (entry.rejection !== undefined) return expectTypeOf(entry.body).toEqualTypeOf<unknown>();
    if (entry.operation === "updateMultiPartyCall") {
      expectTypeOf(entry.body).toEqualTypeOf<MultiPartyCallUpdate>();
      expectTypeOf(entry.action).toEqualTypeOf<MultiPartyCallUpdate["action"]>();
      expectTypeOf(entry.parameters).toEqualTypeOf<{ readonly phlo_id: string; readonly node_id: string }>();
    }
    if (entry.operation === "runPhlo") {
      expectTypeOf(entry.body).toEqualTypeOf<RunPayload | undefined>();
      expectTypeOf(entry.action).toEqualTypeOf<undefined>();
    }
  };
  expectTypeOf(check).parameter(0).toEqualTypeOf<MockRequest>();
});

test("wrong use does not compile", () => {
  // @ts-expect-error a misspelled option
  void startMock({ prot: 4010 });
  // @ts-expect-error a misspelled option of a fault
  mock.next({ stauts: 500 });
  // @ts-expect-error an action that does not exist
  mock.next({ status: 500, when: { action: "teleport" } });
  // @ts-expect-error an operation that does not exist
  mock.next({ status: 500, when: { operation: "hold" } });
  // @ts-expect-error a drop that does not exist
  mock.next({ drop: "after" });
  // @ts-expect-error the journal is not the reader's to write
  mock.requests.push({});
});
