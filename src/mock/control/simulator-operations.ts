import { validators } from "../../../generated/admin/validators.js";
import { isError } from "../../base/is-error.js";
import type { RunningSimulator } from "../simulator/create-simulator.js";
import { ControlError } from "./control-error.js";
import { type ControlAnswer, type ControlOperation, type ControlQuestion, readPart } from "./control-operation.js";

/** Lets phones ring, be answered and hang up, and tells who hears whom. */
export function simulatorOperations(simulator: RunningSimulator | undefined): ControlOperation[] {
  const running = (): RunningSimulator => {
    if (simulator) return simulator;
    throw new ControlError(409, "The mock was started without simulate (--simulate).");
  };
  const phone = (
    id: "answerPhone" | "rejectPhone" | "missPhone" | "hangUpPhone",
    happen: (address: string) => void,
  ): ControlOperation => ({
    id,
    answer: (question) => done(() => happen(readPart(id, "body", validators[id].body, question).address)),
  });
  return [
    { id: "joinCall", answer: (question) => join(running(), question) },
    phone("answerPhone", (address) => running().answer(address)),
    phone("rejectPhone", (address) => running().busy(address)),
    phone("missPhone", (address) => running().noAnswer(address)),
    phone("hangUpPhone", (address) => running().hangUp(address)),
    { id: "setDialRule", answer: (question) => setDialRule(running(), question) },
    {
      id: "advanceClock",
      answer: (question) =>
        done(() => running().advance(readPart("advanceClock", "body", validators.advanceClock.body, question).ms)),
    },
    { id: "listMembers", answer: () => ok({ members: running().members() }) },
    {
      id: "getHeardBy",
      answer(question) {
        const { address } = readPart("getHeardBy", "query", validators.getHeardBy.query, question);
        return asked(() => ({ addresses: running().heardBy(address) }));
      },
    },
    {
      id: "countRings",
      answer(question) {
        const { to } = readPart("countRings", "query", validators.countRings.query, question);
        return asked(() => ({ rings: running().rings(to) }));
      },
    },
    { id: "getTimeline", answer: () => ok({ timeline: running().timeline() }) },
    { id: "listAssumptions", answer: () => ok({ assumptions: running().assumptions() }) },
  ];
}

const ok = (body: object): ControlAnswer => ({ status: 200, body });

const asked = (read: () => object): ControlAnswer => ok(attempt(read));

function done(act: () => void): ControlAnswer {
  attempt(act);
  return { status: 204 };
}

/** What cannot happen now is a conflict; what is wrong in itself is the request's fault. */
function attempt<Result>(act: () => Result): Result {
  try {
    return act();
  } catch (error) {
    if (error instanceof ControlError || !isError(error)) throw error;
    throw new ControlError(error.name === "TypeError" ? 400 : 409, error.message);
  }
}

function join(simulator: RunningSimulator, question: ControlQuestion): ControlAnswer {
  const { address, role, phlo_id, node_id } = readPart("joinCall", "body", validators.joinCall.body, question);
  if ((phlo_id === undefined) !== (node_id === undefined))
    throw new ControlError(
      400,
      `phlo_id and node_id must be given together, or neither; received ${phlo_id === undefined ? "node_id" : "phlo_id"} alone.`,
    );
  const place = phlo_id === undefined || node_id === undefined ? undefined : { phlo_id, node_id };
  return done(() => simulator.join(address, role, place));
}

function setDialRule(simulator: RunningSimulator, question: ControlQuestion): ControlAnswer {
  const { address, ...rule } = readPart("setDialRule", "body", validators.setDialRule.body, question);
  return done(() => simulator.whenDialled(address, rule));
}
