// Rules for what the simulator runs: each step is one that it knows, and rests on a source or on an assumption that exists.

const verbs = {
  require: ["joined", "joined-or-ringing", "transfer"],
  dial: ["to"],
  enter: "members",
  leave: "members",
  move: "members",
  mark: "members",
  unmark: "members",
  begin: ["transfer"],
  end: ["transfer"],
};
const members = /^(to|trigger_source|member|others|colleague|everyone|ringing|ringing-member|role:\w+)$/;
const beside = ["who", "from", "room", "as", "of", "source", "assumption", "is"];

/** Every action says what it changes, and every assumption is one that something rests on. */
export const changesGrounded = () => {
  const found = [];
  return {
    Schema(schema, { location }) {
      for (const [name, { changes }] of Object.entries(schema.properties?.action?.["x-actions"] ?? {}))
        found.push({ name, changes, location: location.child(["properties", "action", "x-actions", name]) });
    },
    Root: {
      leave(root, { report, location, resolve }) {
        const follow = (entry = {}) => (entry.$ref ? resolve(entry).node : entry);
        const assumptions = follow(root["x-assumptions"]);
        const simulation = follow(root["x-simulation"]);
        const used = new Set();
        for (const { name, changes, location } of found)
          if (!Array.isArray(changes) || changes.length === 0)
            report({ message: `The action "${name}" needs changes.`, location });
          else
            for (const message of problemsWithSteps(changes, assumptions, used))
              report({ message: `changes of "${name}": ${message}`, location });
        const at = location.child(["x-simulation"]);
        for (const [name, steps] of Object.entries(simulation.happenings ?? {}))
          for (const message of problemsWithSteps(steps, assumptions, used))
            report({ message: `happenings.${name}: ${message}`, location: at });
        for (const rule of groundsIn(simulation))
          for (const message of problemsWithGround(rule, assumptions, used)) report({ message, location: at });
        for (const name of [
          simulation.callbacks?.method,
          simulation.callbacks?.encoding,
          simulation.callbacks?.signature,
        ])
          used.add(name);
        for (const [name, facts] of Object.entries(assumptions)) {
          const at = location.child(["x-assumptions", name]);
          for (const message of problemsWithAssumption(name, facts)) report({ message, location: at });
          if (!used.has(name)) report({ message: `Nothing rests on the assumption "${name}".`, location: at });
        }
      },
    },
  };
};

function* problemsWithSteps(steps, assumptions, used) {
  for (const step of steps) {
    const shown = JSON.stringify(step);
    if (step.then) {
      if (
        step.when ? !/^(answered|unanswered|left)$/.test(step.when) || !/^(to|trigger_source)$/.test(step.who) : false
      )
        yield `${shown} needs when (answered, unanswered, left) and who (to, trigger_source).`;
      if (!step.when) yield* problemsWithGround(step, assumptions, used);
      yield* problemsWithSteps(step.then, assumptions, used);
      continue;
    }
    const [verb, ...more] = Object.keys(step).filter((key) => !beside.includes(key));
    const allowed = verbs[verb];
    if (more.length > 0 || allowed === undefined) yield `${shown} must be one of ${Object.keys(verbs).join(", ")}.`;
    else if (allowed === "members" ? !members.test(step[verb]) : !allowed.includes(step[verb]))
      yield `${shown} names nobody that is known.`;
    if (step.who !== undefined && !members.test(step.who)) yield `${shown} names nobody that is known.`;
    yield* problemsWithGround(step, assumptions, used);
  }
}

function* problemsWithGround(step, assumptions, used) {
  const shown = JSON.stringify(step);
  if ((step.source === undefined) === (step.assumption === undefined))
    return yield `${shown} needs a source, or an assumption with the value (is) under which it holds.`;
  if (step.source !== undefined && !/^https:\/\//.test(step.source)) yield `${shown} needs an https address as source.`;
  if (step.assumption === undefined) return;
  used.add(step.assumption);
  const values = assumptions[step.assumption]?.values ?? {};
  if (!step.is || ![step.is].flat().every((value) => Object.hasOwn(values, value)))
    yield `${shown} rests on an assumption or a value that x-assumptions does not have.`;
}

function* problemsWithAssumption(name, { question, default: usual, values, missing } = {}) {
  if (!question || !missing) yield `The assumption "${name}" needs a question and what is missing.`;
  if (Object.keys(values ?? {}).length < 2 || !Object.hasOwn(values, usual))
    yield `The assumption "${name}" needs at least two values, one of them the default.`;
}

/** All rules beside the steps that have a ground. */
const groundsIn = ({ sound = [], addresses = [], callbacks = {}, voice = {} }) => [
  ...sound,
  ...addresses,
  ...(callbacks.events ?? []),
  ...(voice.shown ?? []),
  ...(voice.numbers ?? []),
];
