/** The milliseconds that a `Retry-After` asks for: seconds, or a date in one of the three forms of RFC 9110; else `undefined`. */
export function parseRetryAfter(value: string | undefined): number | undefined {
  if (!value) return undefined;
  const seconds = value.split(",").map((each) => (/^\s*\d+(\.\d+)?\s*$/.test(each) ? Number(each) : Number.NaN));
  const longest = Math.max(...seconds); // A gateway may add its own to the server's.
  if (!Number.isNaN(longest)) return Math.min(Math.ceil(longest * 1000), Number.MAX_SAFE_INTEGER);
  const [date, zone] = /^\w{3,9},? [\w -]+ \d\d:\d\d:\d\d( GMT| \d{4})$/.exec(value) ?? [];
  // Of the three forms, one leaves out the GMT.
  const time = date === undefined ? Number.NaN : Date.parse(zone === " GMT" ? date : `${date} GMT`);
  return Number.isNaN(time) ? undefined : Math.max(0, time - Date.now());
}
