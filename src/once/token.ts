import { randomUUID } from "node:crypto";

const here = randomUUID();
let claims = 0;

/** A token that no other claim has, in any process. One random part is enough for all: a UUID for each is half of what a claim takes. */
export const newToken = (): string => `${here}.${++claims}`;
