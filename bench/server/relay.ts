import type { Socket } from "node:net";

/** Hands bytes to a socket, each piece at the time at which it arrives over a slow link, in order. */
export class Relay {
  readonly #socket: Socket;
  readonly #arrival: (now: number) => number;
  #last = 0;

  constructor(socket: Socket, arrival: (now: number) => number) {
    this.#socket = socket;
    this.#arrival = arrival;
  }

  write(bytes: Buffer): void {
    this.#later(() => this.#socket.writable && this.#socket.write(bytes));
  }

  end(): void {
    this.#later(() => this.#socket.destroy());
  }

  #later(act: () => void): void {
    const now = performance.now();
    this.#last = Math.max(this.#last, this.#arrival(now));
    setTimeout(act, this.#last - now);
  }
}
