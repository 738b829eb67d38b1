import { createPhloClient } from "plivo-phlo";
import { undiciTransport } from "plivo-phlo/undici";
import { Agent } from "undici";
import { test } from "vitest";

test("right use compiles", () => {
  createPhloClient({ transport: undiciTransport() });
  createPhloClient({ transport: undiciTransport({ dispatcher: new Agent() }) });
});

test("wrong use does not compile", () => {
  // @ts-expect-error a misspelled option
  undiciTransport({ dispacher: new Agent() });
  // @ts-expect-error what is no dispatcher
  undiciTransport({ dispatcher: "proxy" });
});
