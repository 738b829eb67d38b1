/** Headers of the Fetch API, or of Node's `IncomingMessage`. */
export type EventHeaders = Pick<Headers, "get"> | Readonly<Record<string, string | readonly string[] | undefined>>;

/** Reads one header, in whatever case of letters it is named. */
export function headerReader(headers: EventHeaders): (name: string) => string | undefined {
  if (isHeaders(headers)) return (name) => headers.get(name) ?? undefined;
  const byName = new Map(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
  return (name) => {
    const value = byName.get(name);
    return typeof value === "string" || value === undefined ? value : value.join(",");
  };
}

const isHeaders = (headers: EventHeaders): headers is Pick<Headers, "get"> => typeof headers.get === "function";
