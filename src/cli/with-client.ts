import type { PhloClient } from "../index.js";
import type { Transport } from "../transport/transport.js";
import { baseUrlIn, mutuallyExclusive, readRequestDefaults } from "./api-flags.js";
import { type ParsedFlags, valueIn } from "./flags.js";
import { listenForInterruption } from "./interruption.js";
import { startServer } from "./listening.js";
import { loggingTransport } from "./logging-transport.js";
import { progress } from "./progress.js";

/** Makes the client that the flags ask for, with a mock behind it if they say so, and ends the mock when the work is done. */
export async function withClient<Result>(
  given: ParsedFlags,
  authId: string | undefined,
  work: (phlo: PhloClient, signal: AbortSignal) => Promise<Result>,
  dryRun?: Transport | undefined,
): Promise<Result> {
  mutuallyExclusive(given, "mock", "base-url");
  mutuallyExclusive(given, "mock", "voice-base-url");
  const baseUrl = baseUrlIn(given);
  const defaults = readRequestDefaults(given);
  const { createPhloClient } = await import("../index.js");
  await using mock = given.has("mock") ? await startMock(authId) : undefined;
  const phlo = createPhloClient({
    ...defaults,
    authId: authId ?? mock?.authId,
    authToken: dryRun ? "not-sent" : mock?.authToken,
    baseUrl: mock?.url ?? baseUrl,
    voiceBaseUrl: valueIn(given, "voice-base-url"),
    allowInsecureHttp: given.has("allow-insecure-http"),
    beforeAttempt: () => {
      progress.attemptBegan = true;
    },
    transport: dryRun ?? (given.has("verbose") ? loggingTransport : undefined),
  });
  return await work(phlo, listenForInterruption());
}

function startMock(authId: string | undefined) {
  return startServer(async () => (await import("../mock/index.js")).startMock({ authId }));
}
