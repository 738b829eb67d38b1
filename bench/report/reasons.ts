const anError =
  "To what an accepted call costs comes an error with its stack trace, after the request and the collector the largest item.";

/** Why a target is missed, found by profiling. Shown only while it is; the keys are those of the targets. */
export const reasons: Readonly<Record<string, string>> = {
  cold: `openapi-fetch makes a \`Headers\` for each request, and the first one loads the undici that is in Node, about 15 ms: as much as
\`fetch\` itself loads. To that come openapi-fetch, this package and \`node:https\`. A handshake over a real link takes several
times as long as the difference.`,
  refused: anError,
  late: anError,
  weight: `openapi-fetch alone is 2.6 kB of it. The rest is the six errors with words that a person can act on, the checks of every
argument, the rules of repetition, and what keeps credentials out of sight: less of it would mean poorer errors.
\`npm run package:check\` lists it by module.`,
};
