import { contract } from "../../contract/document.js";
import type { ControlOperation } from "./control-operation.js";

/** Tells that the mock runs, and resets it. */
export const mockOperations = (reset: () => void): ControlOperation[] => [
  { id: "getHealth", answer: () => ({ status: 200, body: { status: "ok", version: contract.info.version } }) },
  {
    id: "reset",
    answer() {
      reset();
      return { status: 204 };
    },
  },
];
