/** Why a callback was refused. */
export type WebhookErrorReason = "unreadable" | "unsigned" | "mismatch" | "replayed";

/** A callback that must not be acted on: it cannot be read, or nothing proves that it comes from Plivo. */
export class PhloWebhookError extends Error {
  override readonly name = "PhloWebhookError";

  /**
   * `unreadable`: not a callback that can be read. `unsigned`: no signature or no nonce. `mismatch`: signed with another
   * token, or for another address or other values. `replayed`: its nonce was seen before.
   */
  readonly reason: WebhookErrorReason;

  /** The HTTP status to answer with. */
  readonly status: number;

  constructor(reason: WebhookErrorReason, status: number, message: string, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause });
    this.reason = reason;
    this.status = status;
  }
}
