import type { Streaming } from "../http/response.js";
import type { Journal, MockRequest } from "../journal.js";
import type { RunningSimulator } from "../simulator/create-simulator.js";
import type { TimelineEntry } from "../simulator/timeline.js";
import { writeRequest } from "./journal-operations.js";

/** How many entries the first event has at most. */
const most = 200;

/** How often a quiet stream shows that it is alive, in milliseconds. */
const heartbeat = 15_000;

/** What the page shows, as server-sent events: all of it at first and after a reset, then what is new. What comes together goes out together. */
export const createWatchStream =
  (journal: Journal, simulator: RunningSimulator | undefined): Streaming =>
  (write, closed) => {
    let timeline: TimelineEntry[] = [];
    let requests: MockRequest[] = [];
    let isFirst = true;
    let isDue = false;
    const startAnew = () => {
      timeline = [...(simulator?.timeline() ?? [])].slice(-most);
      requests = journal.requests.slice(-most);
      isFirst = true;
    };
    const send = () => {
      isDue = false;
      if (closed.aborted) return;
      const isSimulating = simulator !== undefined;
      const members = simulator?.members() ?? [];
      const state = JSON.stringify({ isFirst, isSimulating, members, timeline });
      write(`data: ${state.slice(0, -1)},"requests":[${requests.map(writeRequest).join()}]}\n\n`);
      [timeline, requests, isFirst] = [[], [], false];
    };
    const soon = () => {
      if (isDue) return;
      isDue = true;
      setImmediate(send);
    };
    const stops = [
      journal.listen((request) => {
        if (request) requests.push(request);
        else startAnew();
        soon();
      }),
      simulator?.listen((entry) => {
        if (entry) timeline.push(entry);
        else startAnew();
        soon();
      }),
    ];
    const beat = setInterval(() => write(": alive\n\n"), heartbeat);
    closed.addEventListener("abort", () => {
      clearInterval(beat);
      for (const stop of stops) stop?.();
    });
    startAnew();
    send();
  };
