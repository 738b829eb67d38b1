import { isError } from "../../base/is-error.js";
import type { Faults } from "../faults/fault-queue.js";
import { ControlError } from "./control-error.js";
import type { ControlOperation } from "./control-operation.js";

/** Sets, lists and forgets faults. */
export const faultOperations = (faults: Faults): ControlOperation[] => [
  {
    id: "createFault",
    answer({ body }) {
      try {
        return { status: 201, body: faults.add(body) };
      } catch (error) {
        if (!isError(error) || error.name !== "TypeError") throw error;
        throw new ControlError(400, error.message); // What it must be is said in spec/admin.yaml, as for a program.
      }
    },
  },
  { id: "listFaults", answer: () => ({ status: 200, body: { faults: faults.list() } }) },
  {
    id: "deleteFaults",
    answer() {
      faults.clear();
      return { status: 204 };
    },
  },
];
