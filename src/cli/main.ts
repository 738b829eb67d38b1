#!/usr/bin/env node
import { reportFailure } from "./failure.js";
import { crashCode, progress } from "./progress.js";
import { run } from "./run.js";

const words = process.argv.slice(2);

// A reader who has seen enough, as `head` has, or a full disk changes nothing about the request.
for (const stream of [process.stdout, process.stderr])
  stream.on("error", ({ code }: NodeJS.ErrnoException) => {
    progress.outputFailed ||= code !== "EPIPE";
  });

// Node itself would exit with 1 from any crash, which says that nothing was sent.
process.on("uncaughtException", (error) => {
  reportFailure(error, words.includes("--json"));
  process.exit(crashCode());
});

// Where nothing was sent, the output was all there was to do. Its failure may be told as late as this.
process.on("exit", (code) => {
  if (code === 0 && progress.outputFailed && !progress.attemptBegan) process.exitCode = 1;
});

process.exitCode = await run(words);
