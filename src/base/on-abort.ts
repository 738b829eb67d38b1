/** Who waits for a signal. Each signal gets one listener of ours, however many requests it is to end: Node warns of more than ten. */
const waiting = new WeakMap<AbortSignal, Set<() => void>>();

/** Calls back when the signal is aborted, until the returned function is called. It must not be aborted yet. */
export function onAbort(signal: AbortSignal | undefined, callback: () => void): () => void {
  if (!signal) return () => {};
  const known = waiting.get(signal) ?? listen(signal);
  known.add(callback);
  return () => {
    known.delete(callback);
    if (known.size > 0 || waiting.get(signal) !== known) return;
    waiting.delete(signal);
    signal.removeEventListener("abort", abort);
  };
}

function listen(signal: AbortSignal): Set<() => void> {
  const callbacks = new Set<() => void>();
  waiting.set(signal, callbacks);
  signal.addEventListener("abort", abort);
  return callbacks;
}

function abort(this: AbortSignal): void {
  const callbacks = waiting.get(this);
  waiting.delete(this);
  this.removeEventListener("abort", abort);
  for (const callback of callbacks ?? []) callback();
}
