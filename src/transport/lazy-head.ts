import type { ResponseHead } from "./exchange.js";

type RawHeaders = Readonly<Record<string, string | readonly string[] | undefined>>;

/** As Node's own message: of a header that came twice, `headers` drops one. */
interface HeaderSource {
  readonly headersDistinct: RawHeaders;
}

/** A head whose `Headers` are made for those who look at them: a success needs none, and making them is not cheap. */
export class LazyHead implements ResponseHead {
  readonly status: number;
  readonly #source: HeaderSource;
  #headers: Headers | undefined;

  constructor(status: number, source: HeaderSource) {
    this.status = status;
    this.#source = source;
  }

  get headers(): Headers {
    this.#headers ??= toHeaders(this.#source.headersDistinct);
    return this.#headers;
  }
}

function toHeaders(raw: RawHeaders): Headers {
  const headers = new Headers();
  for (const [name, value = []] of Object.entries(raw)) for (const each of [value].flat()) headers.append(name, each);
  return headers;
}
