/** One call that middleware has a hand in: whatever that does, the call ends in time, and in one of our errors. */
import { isPhloError, PhloAbortError, type PhloError, PhloResponseError, PhloTimeoutError } from "../base/errors.js";
import { onAbort } from "../base/on-abort.js";
import type { RequestOptions } from "../base/options.js";
import type { ClientSettings } from "../request/client-settings.js";
import type { OperationCall } from "../request/operation-call.js";
import type { CompleteResponse } from "../request/outcome.js";
import { toResponse } from "./response.js";

/** Holds `timeout` against the middleware, `totalTimeout` and `signal` against the whole call. */
export class MiddlewareGuard {
  /** What its errors are made from. */
  call: OperationCall;
  readonly #settings: ClientSettings;
  readonly #signal: AbortSignal | undefined;
  readonly #timeout: number;
  readonly #end: number;
  readonly #own = new WeakSet<object>();
  #sending = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #fail: ((error: PhloError) => void) | undefined;

  constructor(settings: ClientSettings, call: OperationCall, options: RequestOptions = {}) {
    const { signal, timeout = settings.timeout, totalTimeout = Number.POSITIVE_INFINITY } = options;
    this.call = call;
    this.#settings = settings;
    this.#signal = signal;
    this.#timeout = timeout;
    this.#end = performance.now() + totalTimeout;
  }

  /** Runs the whole call, middleware included. */
  run<Result>(work: () => Promise<Result>): Promise<Result> {
    return new Promise<Result>((resolve, reject) => {
      const over = () => {
        this.#fail = undefined;
        clearTimeout(this.#timer);
        forget();
      };
      const fail = (error: PhloError) => {
        over();
        reject(error);
      };
      const forget = this.#signal?.aborted ? () => {} : onAbort(this.#signal, () => this.#sending || this.#abort());
      this.#fail = fail;
      this.#watch();
      work().then(
        (result) => {
          over();
          resolve(result);
        },
        (error) => fail(this.#ours(error)),
      );
    });
  }

  /** Sends a request; meanwhile the middleware's clock stands still. After the end of the call, nothing is sent any more. */
  async send(exchange: (options: RequestOptions) => Promise<CompleteResponse>): Promise<Response> {
    if (!this.#fail) throw new PhloAbortError("its time was up before it was sent", this.call);
    clearTimeout(this.#timer);
    this.#sending++;
    try {
      const left = this.#end - performance.now();
      const response = toResponse(
        await exchange(left === Number.POSITIVE_INFINITY ? {} : { totalTimeout: Math.max(1, left) }),
      );
      this.#own.add(response);
      return response;
    } catch (error) {
      if (isPhloError(error)) this.#own.add(error);
      throw error;
    } finally {
      this.#sending--;
      this.#watch();
    }
  }

  /** Whether a response came from an attempt of ours. Of any other nobody knows what it stands for. */
  isOwn(response: Response): boolean {
    return this.#own.has(response);
  }

  #watch(): void {
    if (!this.#fail) return;
    const milliseconds = Math.min(this.#timeout, Math.max(0, this.#end - performance.now()));
    const error = () => new PhloTimeoutError("timed out in middleware", this.#unknown());
    this.#timer = setTimeout(() => this.#fail?.(error()), milliseconds);
  }

  #abort(): void {
    const cause = this.#settings.redactor.cause(this.#signal?.reason);
    this.#fail?.(new PhloAbortError("aborted by its AbortSignal", this.#unknown(), cause));
  }

  /** As soon as an attempt was made, a failure beside it says nothing about the action. */
  #unknown(): OperationCall {
    this.call.mayHaveExecuted ||= this.call.attempts > 0 && !this.call.readOnly;
    return this.call;
  }

  #ours(error: unknown): PhloError {
    if (isPhloError(error) && (this.#own.has(error) || this.call.attempts === 0 || error.mayHaveExecuted)) return error;
    const cause = this.#settings.redactor.cause(error);
    return new PhloResponseError(
      "middleware failed, or its response could not be read",
      this.#unknown(),
      undefined,
      cause,
    );
  }
}
