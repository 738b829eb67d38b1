/**
 * Whether a value is an error, of whichever realm. Jest gives each test file an `Error` of its own, of which Node's errors are
 * no instance.
 */
export const isError = (value: unknown): value is Error =>
  value instanceof Error || /^\[object (Error|DOMException)\]$/.test(Object.prototype.toString.call(value));
