// Several workers share one account's rate: each attempt waits until Redis lets it go, retries included.
import { createInterface } from "node:readline";
import { Redis } from "ioredis";
import { createPhloClient, isPhloError } from "plivo-phlo";
import { redisStore } from "plivo-phlo/once";
import { RateLimiterQueue, RateLimiterRedis } from "rate-limiter-flexible";

const redis = new Redis(process.env.REDIS_URL);
const limiter = new RateLimiterRedis({ storeClient: redis, keyPrefix: "plivo", points: 5, duration: 1 }); // 5 a second
const queue = new RateLimiterQueue(limiter);

const phlo = createPhloClient({
  once: redisStore(redis),
  beforeAttempt: () => queue.removeTokens(1),
});
const call = phlo.multiPartyCall("e564a84a-7910-4447-b16f-65c541dd552c", "b4b48fc2-f47a-4a93-97c3-749ed9a40fa8");

// A job on each line of standard input, all at the same time.
const transfers = [];
for await (const line of createInterface({ input: process.stdin })) {
  const { id, ...transfer } = JSON.parse(line);
  transfers.push(call.coldTransfer(transfer, { once: `job ${id}` }));
}
for (const { reason } of await Promise.allSettled(transfers))
  if (reason) console.error(isPhloError(reason) ? reason.message : reason);
redis.disconnect();
