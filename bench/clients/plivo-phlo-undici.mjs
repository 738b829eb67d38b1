// This client on undici's request().
import { undiciTransport } from "plivo-phlo/undici";
import { open as openDefault } from "./plivo-phlo.mjs";

export const open = (options) => openDefault({ ...options, transport: undiciTransport() });
