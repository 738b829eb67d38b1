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
  readonly #received = new WeakMap<object, CompleteResponse>();
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
    if (this.#signal?.aborted) return Promise.reject(this.#abortError());
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
      const forget = onAbort(this.#signal, () => this.#sending || this.#fail?.(this.#abortError()));
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

  /** Sends a request, which a signal of the middleware's ends, too; meanwhile the middleware's clock stands still. After the end of the call, nothing is sent any more. */
  async send({ signal }: Request, exchange: (options: RequestOptions) => Promise<CompleteResponse>): Promise<Response> {
    if (!this.#fail) throw new PhloAbortError("its time was up before it was sent", this.call);
    clearTimeout(this.#timer);
    this.#sending++;
    try {
      const left = this.#end - performance.now();
      const limits = left === Number.POSITIVE_INFINITY ? {} : { totalTimeout: Math.max(1, left) };
      const complete = await exchange({
        ...limits,
        signal: this.#signal ? AbortSignal.any([this.#signal, signal]) : signal,
      });
      const response = toResponse(complete);
      this.#received.set(response, complete);
      return response;
    } catch (error) {
      if (isPhloError(error)) this.#own.add(error);
      throw error;
    } finally {
      this.#sending--;
      this.#watch();
    }
  }

  /** What a response was made of, where it came from an attempt of ours. Of any other nobody knows what it stands for. */
  receivedOf(response: Response): CompleteResponse | undefined {
    return this.#received.get(response);
  }

  #watch(): void {
    if (!this.#fail) return;
    const milliseconds = Math.min(this.#timeout, Math.max(0, this.#end - performance.now()));
    const error = () => new PhloTimeoutError("timed out in middleware", this.#unknown());
    this.#timer = setTimeout(() => this.#fail?.(error()), milliseconds);
  }

  #abortError(): PhloAbortError {
    const cause = this.#settings.redactor.cause(this.#signal?.reason);
    return new PhloAbortError("aborted by its AbortSignal", this.#unknown(), cause);
  }

  /** As soon as an attempt was made, a failure beside it says nothing about the action. */
  #unknown(): OperationCall {
    this.call.mayHaveExecuted ||= this.call.attempts > 0 && !this.call.readOnly;
    return this.call;
  }

  #ours(error: unknown): PhloError {
    const { attempts, mayHaveExecuted } = this.call;
    if (isPhloError(error)) {
      // An error of ours says "not performed" of its own attempt; middleware may have made another one since.
      const stillTrue = !mayHaveExecuted && (this.#own.has(error) || attempts === 0);
      if (error.mayHaveExecuted || stillTrue) return error;
    }
    const cause = this.#settings.redactor.cause(error);
    return new PhloResponseError(
      "middleware failed, or its response could not be read",
      this.#unknown(),
      undefined,
      cause,
    );
  }
}
