/** A date in one of the three forms of RFC 9110. */
const date = /\w{3,9},? [\w -]{1,12} \d\d:\d\d:\d\d(?: GMT| \d{4})/g;

/**
 * The milliseconds that a `Retry-After` asks for: seconds, or a date; else `undefined`. Of several, the longest: a gateway may
 * add its own to the server's.
 */
export function parseRetryAfter(value: string | undefined): number | undefined {
  if (!value) return undefined;
  const seconds = value.replaceAll(date, "").split(",").map(toSeconds);
  const waits = [
    ...seconds.map((each) => Math.min(Math.ceil(each * 1000), Number.MAX_SAFE_INTEGER)),
    ...[...value.matchAll(date)].map(([text]) => Math.max(0, toTime(text) - Date.now())),
  ].filter((wait) => !Number.isNaN(wait));
  return waits.length > 0 ? Math.max(...waits) : undefined;
}

const toSeconds = (text: string): number => (/^\s*\d+(\.\d+)?\s*$/.test(text) ? Number(text) : Number.NaN);

/** Of the three forms, one leaves out the GMT. */
const toTime = (text: string): number => Date.parse(text.endsWith(" GMT") ? text : `${text} GMT`);
