/** A connection being made for one request, which can be given up before the request has it. */
export class PendingConnection {
  #current: { destroy(): unknown } | undefined;
  #cancelled = false;

  /** What is being waited for: a socket, or the request for a tunnel. */
  track(current: { destroy(): unknown }): void {
    this.#current = current;
    if (this.#cancelled) current.destroy();
  }

  cancel(): void {
    this.#cancelled = true;
    this.#current?.destroy();
  }
}
