/** What the simulator calls time: the machine's, or one that stands still until it is told to go on. */
export interface SimulatorClock {
  /** Milliseconds since the start. */
  now(): number;
  /** Calls back after so many milliseconds. */
  after(delay: number, task: () => void): void;
  /** Forgets all that waits. */
  clear(): void;
}

/** A clock that only {@link ManualClock.advance} moves. */
export interface ManualClock extends SimulatorClock {
  /** Goes on by so many milliseconds, and carries out all that falls due, in its order. */
  advance(ms: number): void;
}

/** Makes a clock that moves only when it is advanced. */
export function createManualClock(): ManualClock {
  let now = 0;
  let waiting: { readonly at: number; readonly task: () => void }[] = [];
  return {
    now: () => now,
    after(delay, task) {
      waiting.push({ at: now + delay, task });
      waiting.sort((one, other) => one.at - other.at);
    },
    clear: () => {
      waiting = [];
    },
    advance(ms) {
      const end = now + ms;
      for (let due = waiting[0]; due && due.at <= end; due = waiting[0]) {
        waiting.shift();
        now = Math.max(now, due.at);
        due.task();
      }
      now = end;
    },
  };
}

/** The machine's clock. What waits keeps no process alive. */
export function createRealClock(): SimulatorClock {
  const start = Date.now();
  const timers = new Set<NodeJS.Timeout>();
  return {
    now: () => Date.now() - start,
    after(delay, task) {
      const timer = setTimeout(() => {
        timers.delete(timer);
        task();
      }, delay);
      timers.add(timer.unref());
    },
    clear() {
      for (const timer of timers) clearTimeout(timer);
      timers.clear();
    },
  };
}
