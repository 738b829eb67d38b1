import type { Ground } from "../../contract/simulation.js";

/** The value of each assumption, and a note of which were asked for. */
export interface Assumed {
  /** The value of an assumption. */
  choiceOf(name: string): string;
  /** Whether what stands on this ground holds. */
  holds(ground: Ground): boolean;
}

/** Answers for the assumptions as they are set; `onUse` is called with each name that is asked for. */
export function createAssumed(values: Readonly<Record<string, string>>, onUse: (name: string) => void): Assumed {
  const choiceOf = (name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`The contract has no assumption ${name}.`);
    onUse(name);
    return value;
  };
  return {
    choiceOf,
    holds(ground) {
      if ("source" in ground) return true;
      const choice = choiceOf(ground.assumption);
      return typeof ground.is === "string" ? ground.is === choice : ground.is.includes(choice);
    },
  };
}
