// Rules that Redocly does not have. Every statement of the contract says how it is known, what stands beside an `action` enum
// describes every action and nothing else, and an action that is added is a new feature.

import { changesGrounded } from "./redocly-simulation.mjs";

const certainties = ["documented", "sdk", "reported", "ours"];

/**
 * What is wrong with an `x-known`; `undefined` if nothing is.
 *
 * @param {unknown} known
 */
function problemWith(known) {
  if (typeof known !== "object" || known === null) return "is missing";
  const { by, sources, note, disputed } = known;
  if (!certainties.includes(by)) return `needs by: one of ${certainties.join(", ")}`;
  if (!Array.isArray(sources) || !sources.every((source) => /^https:\/\//.test(source)))
    return "needs sources: a list of https addresses";
  if (by === "ours" ? !note : sources.length === 0)
    return by === "ours" ? "needs a note that says what our rule is" : "needs at least one source";
  if (disputed !== undefined && (disputed !== true || !(note || sources.length > 1)))
    return "has disputed: use true, with a note or both sources, or leave it out";
  return undefined;
}

/** Whatever carries an `x-known` fills it in; an operation always carries one. */
const certaintyDeclared = () => {
  const check = (part, { report, location }) => {
    const problem = "x-known" in part ? problemWith(part["x-known"]) : undefined;
    if (problem) report({ message: `x-known ${problem}.`, location: location.child(["x-known"]) });
  };
  return {
    Operation(operation, context) {
      if ("x-known" in operation) check(operation, context);
      else context.report({ message: "x-known is missing.", location: context.location });
    },
    Parameter: check,
    Response: check,
    Schema: check,
  };
};

/** Each action has a name, an effect, a boolean `idempotent` and says how it is known; each described action exists. */
const actionsDescribed = () => ({
  Schema(schema, { report, location }) {
    const action = schema.properties?.action;
    if (!action?.enum) return;
    const described = action["x-actions"] ?? {};
    const at = location.child(["properties", "action", "x-actions"]);
    for (const name of action.enum)
      for (const message of problemsWithAction(name, described[name]))
        report({ message, location: described[name] ? at.child([name]) : at });
    for (const name of Object.keys(described))
      if (!action.enum.includes(name))
        report({ message: `x-actions describes "${name}", which the enum does not list.`, location: at.child([name]) });
  },
});

function* problemsWithAction(name, facts) {
  if (!facts) return yield `The action "${name}" is not described in x-actions.`;
  if (!facts.name || !facts.effect || typeof facts.idempotent !== "boolean")
    yield `The action "${name}" needs a name, an effect and idempotent (true or false).`;
  if (facts.method !== undefined && !/^[a-z]+(_[a-z]+)*$/.test(facts.method))
    yield `The method of the action "${name}" must be written like add_user.`;
  const problem = problemWith(facts.known);
  if (problem) yield `known of the action "${name}" ${problem}.`;
}

/** An action on one member says whose address it takes, and how that is known. A wrong one acts on a wrong person. */
const addressDeclared = () => ({
  PathItem(item, { report, location, resolve }) {
    const follow = (entry) => (entry?.$ref ? resolve(entry).node : entry);
    if (!item.parameters?.some((entry) => follow(entry)?.name === "member_address")) return;
    const actions = follow(item.post?.requestBody?.content?.["application/json"]?.schema)?.properties?.action;
    for (const [name, facts] of Object.entries(actions?.["x-actions"] ?? {})) {
      const problem = facts?.address?.who ? problemWith(facts.address.known) : "is missing";
      const message = `address of the action "${name}" needs who (whose address it takes) and known: known ${problem}.`;
      if (problem) report({ message, location: location.child(["post", "requestBody"]) });
    }
  },
});

/** Every action has a request example of its own name. */
const actionsExemplified = () => ({
  MediaType(content, { report, location, resolve }) {
    const { node: schema } = content.schema?.$ref ? resolve(content.schema) : { node: content.schema };
    for (const name of schema?.properties?.action?.enum ?? [])
      if (!content.examples?.[name])
        report({ message: `The action "${name}" has no request example.`, location: location.child(["examples"]) });
  },
});

/** An operation says whether it is safe to retry; one with actions leaves that to each action. */
const idempotenceDeclared = () => ({
  Paths: {
    Operation(operation, { report, location, resolve }) {
      const schema = operation.requestBody?.content?.["application/json"]?.schema;
      const { node: body } = schema?.$ref ? resolve(schema) : { node: schema };
      const perAction = Boolean(body?.properties?.action?.enum);
      if (perAction !== (operation["x-idempotent"] === undefined))
        report({
          message: perAction ? "x-actions says what is idempotent here." : "Say whether it is x-idempotent.",
          location,
        });
    },
  },
});

const failures = ["400", "401", "404", "405", "429", "500"];

/** Every operation declares the failures that Plivo documents. 403 is documented for PHLO, not for the Voice API. */
const failuresDeclared = () => ({
  Paths: {
    Operation({ servers, responses }, { report, location }) {
      const missing = [...failures, ...(servers ? [] : ["403"])].filter((status) => !responses?.[status]);
      if (missing.length > 0)
        report({
          message: `The responses ${missing.join(", ")} are missing.`,
          location: location.child(["responses"]),
        });
    },
  },
});

/** The Voice API's paths end in a slash, as Plivo documents them; those of PHLO do not. */
const slashAtTheEnd = () => ({
  Paths: {
    PathItem(item, { report, location, key }) {
      const isVoice = Boolean((item.get ?? item.post)?.servers);
      if (String(key).endsWith("/") !== isVoice)
        report({ message: isVoice ? `${key} must end in a slash.` : `${key} must not end in a slash.`, location });
    },
  },
});

/** Each variable of a callback says how it is known. */
const variablesKnown = () => ({
  WebhooksMap: {
    MediaType(content, { report, location, resolve }) {
      const { node: schema } = content.schema?.$ref ? resolve(content.schema) : { node: content.schema };
      for (const [name, variable] of Object.entries(schema?.properties ?? {}))
        if (!("x-known" in variable))
          report({ message: `The variable "${name}" needs x-known.`, location: location.child(["schema"]) });
    },
  },
});

/** In a diff: an action was added. To Redocly's own rules an enum of a request that grows is no more than a patch. */
const actionAdded = () => ({
  Schema({ kind, property, node, base, revision }, { report }) {
    if (kind !== "modified" || property !== "enum" || !node.revision.value["x-actions"]) return;
    for (const name of revision.value.filter((name) => !base.value.includes(name)))
      report({ message: `The action "${name}" was added.` });
  },
});

export default function plugin() {
  return {
    id: "plivo-phlo",
    rules: {
      oas3: {
        "actions-described": actionsDescribed,
        "actions-exemplified": actionsExemplified,
        "address-declared": addressDeclared,
        "changes-grounded": changesGrounded,
        "certainty-declared": certaintyDeclared,
        "failures-declared": failuresDeclared,
        "idempotence-declared": idempotenceDeclared,
        "slash-at-the-end": slashAtTheEnd,
        "variables-known": variablesKnown,
      },
    },
    diff: { oas3: { "action-added": actionAdded } },
  };
}
