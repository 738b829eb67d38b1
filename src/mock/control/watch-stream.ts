import type { Streaming } from "../http/response.js";
import type { Journal, MockRequest } from "../journal.js";
import type { RunningSimulator } from "../simulator/create-simulator.js";
import type { TimelineEntry } from "../simulator/timeline.js";
import { toJson } from "./journal-operations.js";

/** How many entries the first event has at most. */
const most = 200;

/** How often a quiet stream shows that it is alive, in milliseconds. */
const heartbeat = 15_000;

/** What the page shows, as server-sent events: all of it at first, then what is new. What comes together goes out together. */
export const createWatchStream =
  (journal: Journal, simulator: RunningSimulator | undefined): Streaming =>
  (write, closed) => {
    let timeline: TimelineEntry[] = [...(simulator?.timeline() ?? [])].slice(-most);
    let requests: MockRequest[] = journal.requests.slice(-most);
    let isFirst = true;
    let isDue = false;
    const send = () => {
      isDue = false;
      if (closed.aborted) return;
      const isSimulating = simulator !== undefined;
      const members = simulator?.members() ?? [];
      write(
        `data: ${JSON.stringify({ isFirst, isSimulating, members, timeline, requests: requests.map(toJson) })}\n\n`,
      );
      [timeline, requests, isFirst] = [[], [], false];
    };
    const soon = () => {
      if (isDue) return;
      isDue = true;
      setImmediate(send);
    };
    const stops = [
      journal.listen((request) => {
        requests.push(request);
        soon();
      }),
      simulator?.listen((entry) => {
        timeline.push(entry);
        soon();
      }),
    ];
    const beat = setInterval(() => write(": alive\n\n"), heartbeat);
    closed.addEventListener("abort", () => {
      clearInterval(beat);
      for (const stop of stops) stop?.();
    });
    send();
  };
