import { isObject } from "../base/json.js";

/** What an error of the runtime proves about the request. */
export type NetworkFailure = "unusable" | "certificate" | "unsent" | "unknown";

/** Errors of runtimes are a few deep; one that is its own cause has no end. */
const deepest = 8;

/**
 * Reads the proof from the error and its causes: `unusable` where the transport itself could not be loaded, `certificate` where the server's certificate was refused, `unsent` where
 * no connection came about. Everything else is `unknown`: a reset comes from a handshake that failed and from a server that had
 * read the request alike.
 */
export function classifyNetworkError(error: unknown, depth = 0): NetworkFailure {
  if (!isObject(error) || depth > deepest) return "unknown";
  const has = (name: string, pattern: RegExp) => {
    const value: unknown = Reflect.get(error, name);
    return typeof value === "string" && pattern.test(value);
  };
  // Of several addresses, the error as a whole has the code of the first.
  const entries: unknown = Reflect.get(error, "errors");
  if (Array.isArray(entries) && entries.length > 0)
    return entries.every((entry) => classifyNetworkError(entry, depth + 1) === "unsent") ? "unsent" : "unknown";
  if (has("code", /^ERR_TRANSPORT_LOAD$/)) return "unusable";
  if (has("code", certificateRefused) || has("message", denoCertificateRefused)) return "certificate";
  if (has("syscall", notConnected) || has("code", notConnected) || has("message", denoNotConnected)) return "unsent";
  return classifyNetworkError(Reflect.get(error, "cause"), depth + 1);
}

/** Node's and Bun's `syscall`; the codes that undici and Bun give without one. */
const notConnected = /^(connect|getaddrinfo|UND_ERR_(CONNECT_TIMEOUT|CLOSED)|ECONNREFUSED|ConnectionRefused)$/;

/** The codes that OpenSSL's verdicts have in Node and Bun. */
const certificateRefused =
  /^(CERT_|CRL_|DEPTH_ZERO_|ERROR_IN_C|SELF_SIGNED_|UNABLE_TO_|ERR_TLS_CERT_|PATH_LENGTH_|(INVALID_(CA|PURPOSE)|HOSTNAME_MISMATCH|UNSPECIFIED)$)/;

/** Deno explains itself in words alone. */
const denoNotConnected = /^error sending request.*client error \(Connect\)/s;
const denoCertificateRefused = /^error sending request.*invalid peer certificate/s;
