// A fresh program that imports a client and makes one call, over TLS. It tells how long both took.
const start = performance.now();
const { open } = await import(process.argv[2]);
await open({ url: process.argv[3] }).transfer("+14152225555");
process.stdout.write(String(performance.now() - start));
process.exit();
