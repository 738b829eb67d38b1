// A program that only imports what it is told to, and says how long that took and what memory it then held.
const start = performance.now();
for (const specifier of process.argv.slice(2)) await import(specifier);
const milliseconds = performance.now() - start;
const { rss } = process.memoryUsage();
globalThis.gc();
process.stdout.write(JSON.stringify({ milliseconds, rss, heap: process.memoryUsage().heapUsed }));
