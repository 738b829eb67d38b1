/**
 * Remembers nonces, so that a callback that somebody recorded cannot be sent a second time. Several servers need a shared
 * one: Redis' `SET nonce 1 NX`, or `INSERT … ON CONFLICT DO NOTHING`, answers in one atomic step.
 */
export interface NonceStore {
  /**
   * Remembers a nonce.
   *
   * @returns Whether it is new. It must be `false` from the second time on, also when two ask at once.
   */
  remember(nonce: string): boolean | Promise<boolean>;
}

/**
 * Remembers the latest nonces in this process. A callback can be replayed once its nonce is forgotten: V3 signs no time.
 *
 * @param limit - How many nonces are kept.
 * @throws {RangeError} when the limit is not a whole number above 0.
 */
export function memoryNonces(limit = 100_000): NonceStore {
  if (!Number.isInteger(limit) || limit < 1) throw new RangeError(`limit must be a whole number above 0: ${limit}`);
  const seen = new Set<string>();
  return {
    remember(nonce) {
      if (seen.has(nonce)) return false;
      seen.add(nonce);
      for (const oldest of seen) {
        if (seen.size <= limit) break;
        seen.delete(oldest);
      }
      return true;
    },
  };
}
