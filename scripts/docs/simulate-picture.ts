import type { Contract } from "../../src/contract/contract.js";
import { operationsOf } from "../../src/contract/operations.js";
import { createSimulator } from "../../src/mock/simulator/create-simulator.js";
import type { SimulatedMember } from "../../src/mock/simulator/simulator.js";
import { readSimulatorOptions } from "../../src/mock/simulator/simulator-options.js";
import type { Picture, PictureEvent } from "./draw-picture.js";

/** An entry of `spec/guide/pictures.yaml`: who is there, and what happens. What comes of it, the simulator says. */
export interface PictureScript extends Pick<Picture, "title" | "people"> {
  /** Those who talk at first. Default: the first two people. */
  readonly present?: readonly string[];
  readonly happens: readonly (
    | { readonly request: string; readonly to?: string }
    /** The person's phone rings, and they answer. */
    | { readonly answers: string }
  )[];
}

/** Whom an action dials, and who initiates it, in every picture. */
const [dialled, initiator] = ["colleague", "agent"];
const place = { phlo_id: "phlo", node_id: "node" };

/** The simulator knows addresses, the pictures know people. */
const addressOf = (person: string) => `sip:${person}@phone.plivo.com`;
const withNames = (text: string) => text.replaceAll(/sip:(.+?)@phone\.plivo\.com/g, "$1");
const named = ({ address, hears, ...rest }: SimulatedMember): SimulatedMember => ({
  ...rest,
  address: withNames(address),
  hears: hears.map(withNames),
});

/** The picture of a script, as the simulator plays it under the default assumptions. */
export function simulatePicture(contract: Contract, script: PictureScript): Picture {
  const { title, people, present = Object.keys(people).slice(0, 2), happens } = script;
  const simulator = createSimulator(contract, "", readSimulatorOptions({ clock: "manual" }));
  for (const person of present) simulator.join(addressOf(person), person === initiator ? "agent" : "customer", place);
  const names = Object.keys(people);
  let before = simulator.members().map(named);
  const order: PictureEvent[] = talksOf(before, names);
  for (const event of happens) {
    if ("answers" in event) simulator.answer(addressOf(event.answers));
    else {
      order.push(event);
      const refusal = simulator.act(place, actionOf(contract, event));
      if (refusal !== undefined)
        throw new Error(`The picture "${title}": ${event.request} is refused. ${withNames(refusal)}`);
    }
    const after = simulator.members().map(named);
    order.push(...changesBetween(before, after, names));
    before = after;
  }
  const isAssumed =
    simulator.timeline().some(({ assumption }) => assumption !== undefined) || order.some((event) => "marks" in event);
  return { title, people, order: [...order, ...(isAssumed ? [{ note: "partly assumed" }] : [])] };
}

function actionOf(contract: Contract, { request: action, to: member }: { request: string; to?: string }) {
  const found = operationsOf(contract).find(
    ({ tag, body }) => tag !== "conference_bridge" && body?.actions.some((each) => each.action === action),
  );
  const fields =
    member === undefined
      ? { to: addressOf(dialled), role: "agent", trigger_source: addressOf(initiator) }
      : { member: addressOf(member) };
  return { operation: found?.id ?? action, action, ...fields };
}

function changesBetween(
  before: readonly SimulatedMember[],
  after: readonly SimulatedMember[],
  names: readonly string[],
): PictureEvent[] {
  const stateIn = (members: readonly SimulatedMember[], address: string) =>
    members.find((member) => member.address === address)?.state;
  const joins = after.flatMap(({ address, state }) =>
    state === "ringing" && stateIn(before, address) !== state ? [{ joins: address }] : [],
  );
  const leaves = after.flatMap(({ address, state }) =>
    state === "left" && stateIn(before, address) !== state ? [{ leaves: address }] : [],
  );
  const marks = marksOf(after);
  const talks = talksOf(after, names);
  return [
    ...joins,
    ...leaves,
    ...(Object.keys(marks).length > 0 && !isSame(marks, marksOf(before)) ? [{ marks }] : []),
    ...(isSame(talks, talksOf(before, names)) ? [] : talks),
  ];
}

const isSame = (one: object, other: object) => JSON.stringify(one) === JSON.stringify(other);

const sounds: Readonly<Record<string, string>> = { music: "hears music", recording: "hears a recording" };

const marksOf = (members: readonly SimulatedMember[]): Record<string, string> =>
  Object.fromEntries(
    members.flatMap(({ address, held, muted, sound = "" }) => {
      const word = held || muted ? "muted" : sounds[sound];
      return word === undefined ? [] : [[address, word]];
    }),
  );

/** The groups of those who all hear each other. */
function talksOf(members: readonly SimulatedMember[], names: readonly string[]): PictureEvent[] {
  const heardBy = (address: string) => members.find((member) => member.address === address)?.hears ?? [];
  const groups = members
    .filter(({ state }) => state === "joined")
    .map(({ address, hears, room }) => ({
      room,
      talk: names.filter((name) => name === address || (hears.includes(name) && heardBy(name).includes(address))),
    }))
    .filter(({ talk }) => talk.length > 1);
  const different = new Map(groups.map((group) => [group.talk.join(), group]));
  return [...different.values()].map(({ talk, room }) => ({ talk, ...(room !== "call" && { words: "in private" }) }));
}
