const anError =
  "To what an accepted call costs comes an error with its stack trace, after the request and the collector the largest item.";

/** Why a target is missed, found by profiling. Shown only while it is; the keys are those of the targets. */
export const reasons: Readonly<Record<string, string>> = {
  cold: `openapi-fetch makes a \`Headers\` for each request, and the first one loads the undici that is in Node, about 15 ms: as much as
\`fetch\` itself loads. To that come openapi-fetch, this package and \`node:https\`. A handshake over a real link takes several
times as long as the difference.`,
  "http-1": `With one call in flight nothing is shared between calls, and less code is compiled by the time it is measured: after
a warm-up of its own the ratio is just under 1.6. Without the turn of the event loop that lets a kept connection be heard it is 1.53.`,
  there: `Node 24's own \`fetch\` costs a quarter less than Node 20's, and \`node:http\` as much as before, a third of it. The
rest of ours is openapi-fetch, the order of actions, and the check of what came back for credentials.`,
  import: `Half of it is compiling 120 kB of code that is not minified, so that a stack trace can be read. A tenth is openapi-fetch, the rest
is Node's own: finding and reading five files, one by one.`,
  undici: `undici's \`request()\` costs so little that openapi-fetch (a dozen microseconds: its headers, address and body), the
timer of the timeout, the order of actions and the search for credentials in what came back weigh about as much.`,
  once: `No one piece: reading the options is a fifth of it, the rest is shared by the claim's id and token, the
promises around the request, the response that is kept as text, and the collector, for every key is remembered.`,
  bench: `More rounds where a target hangs on a few hundredths, and more fresh processes for each import, so that a figure is worth
something on a machine that is never quite idle.`,
  refused: anError,
  late: anError,
  weight: `openapi-fetch alone is 2.6 kB of it. The rest is the six errors with words that a person can act on, the checks of every
argument, the rules of repetition, and what keeps credentials out of sight: less of it would mean poorer errors.
\`npm run package:check\` lists it by module.`,
};
