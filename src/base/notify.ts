/** Tells a listener, who may be missing. One that throws or rejects must not change what goes on. */
export function notify<News>(listener: ((news: News) => unknown) | undefined, news: News): void {
  try {
    Promise.resolve(listener?.(news)).catch(() => {});
  } catch {
    // A listener's error is ignored.
  }
}
