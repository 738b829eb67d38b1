import type { Target } from "./targets.js";

/** Why a target is missed, found by profiling. Shown only while it is. */
export const reasons: Readonly<Partial<Record<Target["id"], string>>> = {};
