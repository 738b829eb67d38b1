import { check } from "./checks.js";

Object.assign(globalThis, { check });
