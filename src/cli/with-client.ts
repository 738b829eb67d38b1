import type { PhloClient } from "../index.js";
import { baseUrlIn, mutuallyExclusive, readRequestDefaults } from "./api-flags.js";
import type { ParsedFlags } from "./flags.js";
import { listenForInterruption } from "./interruption.js";
import { startServer } from "./listening.js";
import { loggingTransport } from "./logging-transport.js";
import { progress } from "./progress.js";

/** Makes the client that the flags ask for, with a mock behind it if they say so, and ends the mock when the work is done. */
export async function withClient<Result>(
  given: ParsedFlags,
  authId: string | undefined,
  work: (phlo: PhloClient, signal: AbortSignal) => Promise<Result>,
): Promise<Result> {
  mutuallyExclusive(given, "mock", "base-url");
  const baseUrl = baseUrlIn(given);
  const defaults = readRequestDefaults(given);
  const { createPhloClient } = await import("../index.js");
  await using mock = given.has("mock") ? await startMock(authId) : undefined;
  const phlo = createPhloClient({
    ...defaults,
    authId: authId ?? mock?.authId,
    authToken: mock?.authToken,
    baseUrl: mock?.url ?? baseUrl,
    allowInsecureHttp: given.has("allow-insecure-http"),
    beforeAttempt: () => {
      progress.attemptBegan = true;
    },
    transport: given.has("verbose") ? loggingTransport : undefined,
  });
  return await work(phlo, listenForInterruption());
}

function startMock(authId: string | undefined) {
  return startServer(async () => (await import("../mock/index.js")).startMock({ authId }));
}
