const anError =
  "To what an accepted call costs comes an error with its stack trace, after the request and the collector the largest item.";

/** Why a target is missed, found by profiling. Shown only while it is; the keys are those of the targets. */
export const reasons: Readonly<Record<string, string>> = {
  accepted: `Beside bare \`fetch\`, a call makes an AbortController, whose signal \`fetch\` follows with a listener, a weak reference
and an entry for the collector; and it goes through openapi-fetch, which costs about what plivo-phlo/undici costs over undici's
\`request()\`.`,
  refused: anError,
  late: anError,
  weight: `openapi-fetch alone is 2.6 kB of it. The rest is the six errors with words that a person can act on, the checks of every
argument, the rules of repetition, and what keeps credentials out of sight: less of it would mean poorer errors.
\`npm run package:check\` lists it by module.`,
  plivo: `plivo's \`PhloClient\` sends with \`node:http\`, by way of axios, and that costs less than Node's own \`fetch\`, on which the
default transport stands.`,
  undici: `undici's \`request()\` costs so little that openapi-fetch (its headers, address and body), the AbortController of the
timeout and its timer weigh about as much as the request itself.`,
};
