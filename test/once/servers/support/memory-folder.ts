import { existsSync } from "node:fs";
import { tmpdir } from "node:os";

/** Where a server's data costs no disk. A killed process loses none of it there, either. */
export const memoryFolder = existsSync("/dev/shm") ? "/dev/shm" : tmpdir();
