import type { ResponseHead } from "./exchange.js";

type RawHeaders = Readonly<Record<string, string | readonly string[] | undefined>>;

/** A head whose `Headers` are made for those who look at them: a success needs none, and making them is not cheap. */
export class LazyHead implements ResponseHead {
  readonly status: number;
  readonly #raw: RawHeaders;
  #headers: Headers | undefined;

  constructor(status: number, raw: RawHeaders) {
    this.status = status;
    this.#raw = raw;
  }

  get headers(): Headers {
    this.#headers ??= toHeaders(this.#raw);
    return this.#headers;
  }
}

function toHeaders(raw: RawHeaders): Headers {
  const headers = new Headers();
  for (const [name, value = []] of Object.entries(raw)) for (const each of [value].flat()) headers.append(name, each);
  return headers;
}
