/** What an error of the runtime proves about the request. */
export type Proof = "distrusted" | "unsent" | "nothing";

/**
 * Reads the proof from the error and its causes: `distrusted` where the server's certificate was refused, `unsent` where
 * no connection came about. All else proves nothing: a reset comes from a handshake that failed and from a server that had
 * read the request alike.
 */
export function proofOf(error: unknown): Proof {
  if (typeof error !== "object" || error === null) return "nothing";
  const has = (name: string, pattern: RegExp) => pattern.test(String(Reflect.get(error, name)));
  if (has("code", certificateRefused) || has("message", denoDistrust)) return "distrusted";
  if (has("syscall", notConnected) || has("code", notConnected) || has("message", denoNotConnected)) return "unsent";
  const entries: unknown = Reflect.get(error, "errors");
  if (Array.isArray(entries) && entries.length > 0)
    return entries.every((entry) => proofOf(entry) === "unsent") ? "unsent" : "nothing";
  return proofOf(Reflect.get(error, "cause"));
}

/** Node's and Bun's `syscall`; the codes that undici and Bun give without one. */
const notConnected = /^(connect|getaddrinfo|UND_ERR_CONNECT_TIMEOUT|ECONNREFUSED|ConnectionRefused)$/;

/** The codes that OpenSSL's verdicts have in Node and Bun. */
const certificateRefused = /^(CERT_|DEPTH_ZERO_|SELF_SIGNED_|UNABLE_TO_|ERR_TLS_CERT_)/;

/** Deno explains itself in words alone. */
const denoNotConnected = /client error \(Connect\)/;
const denoDistrust = /invalid peer certificate/;
