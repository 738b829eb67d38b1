import type { Ground } from "../../contract/simulation.js";

/** One thing that happened on a simulated call. */
export interface TimelineEntry {
  readonly id: number;
  /** Milliseconds since the simulator's start. */
  readonly at: number;
  readonly phlo_id: string;
  readonly node_id: string;
  /** In a few words, such as `joined`, `action` or `event sent`. */
  readonly what: string;
  /** Whom it happened to. */
  readonly address?: string | undefined;
  /** More of it, such as the action, the room or the event. */
  readonly detail?: string | undefined;
  /** The `id` of the entry that caused it. */
  readonly cause?: number | undefined;
  /** The public source of this behaviour. */
  readonly source?: string | undefined;
  /** The assumption on which it rests. */
  readonly assumption?: string | undefined;
}

/** An entry before it has its place. */
export type TimelineNews = Omit<TimelineEntry, "id" | "at" | "source" | "assumption"> & { readonly ground?: Ground };

/** Adds an entry about one call; returns its id. */
export type NoteOnCall = (
  call: Pick<TimelineEntry, "phlo_id" | "node_id">,
  news: Omit<TimelineNews, "phlo_id" | "node_id">,
) => number;

/** The entries so far, the oldest of which are forgotten beyond a limit. */
export interface Timeline {
  readonly entries: readonly TimelineEntry[];
  add(news: TimelineNews): number;
  clear(): void;
}

/** Makes an empty timeline that keeps so many entries. */
export function createTimeline(now: () => number, limit: number, onEntry: (entry: TimelineEntry) => void): Timeline {
  const entries: TimelineEntry[] = [];
  let next = 1;
  return {
    entries,
    add({ ground, ...news }) {
      const entry: TimelineEntry = { id: next++, at: now(), ...news, ...(ground && placeOf(ground)) };
      entries.push(entry);
      if (entries.length > limit) entries.shift();
      onEntry(entry);
      return entry.id;
    },
    clear() {
      entries.length = 0;
      next = 1;
    },
  };
}

const placeOf = (ground: Ground) =>
  "source" in ground ? { source: ground.source } : { assumption: ground.assumption };
