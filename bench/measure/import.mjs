// A program that only imports what it is told to, and says when it was done and what memory it then held.
for (const specifier of process.argv.slice(2)) await import(specifier);
const milliseconds = performance.now(); // Since the process began.
const { rss } = process.memoryUsage();
globalThis.gc();
process.stdout.write(JSON.stringify({ milliseconds, rss, heap: process.memoryUsage().heapUsed }));
