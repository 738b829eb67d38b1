import { hostname } from "node:os";

/** Who claims, for a person who has to find out what happened. */
export const describeProcess = (): string => `process ${process.pid} on ${hostname()}`;
