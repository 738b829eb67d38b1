// Rules that Redocly has not: what stands beside an `action` enum must describe every action, and nothing else; and an
// action that is added is a new feature.

/** @param {unknown} known */
const saysHowItIsKnown = (known) =>
  ["documented", "sdk"].includes(known?.by) && Array.isArray(known.sources) && known.sources.length > 0;

/** Each action has a name, an effect, a boolean `idempotent` and a source; each described action exists. */
const actionsDescribed = () => ({
  Schema(schema, { report, location }) {
    const action = schema.properties?.action;
    if (!action?.enum) return;
    const described = action["x-actions"] ?? {};
    const at = location.child(["properties", "action", "x-actions"]);
    for (const name of action.enum) {
      const facts = described[name];
      if (!facts) report({ message: `The action "${name}" is not described in x-actions.`, location: at });
      else if (!facts.name || !facts.effect || typeof facts.idempotent !== "boolean" || !saysHowItIsKnown(facts.known))
        report({
          message: `The action "${name}" needs a name, an effect, idempotent (true or false) and known (by, sources).`,
          location: at.child([name]),
        });
    }
    for (const name of Object.keys(described))
      if (!action.enum.includes(name))
        report({ message: `x-actions describes "${name}", which the enum does not list.`, location: at.child([name]) });
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

/** An operation says whether it may be repeated without harm; one with actions leaves that to each action. */
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
      if (!saysHowItIsKnown(operation["x-known"]))
        report({ message: "x-known needs by (documented or sdk) and sources.", location: location.child(["x-known"]) });
    },
  },
});

/** Each variable of a callback says how it is known. */
const variablesKnown = () => ({
  WebhooksMap: {
    MediaType(content, { report, location, resolve }) {
      const { node: schema } = content.schema?.$ref ? resolve(content.schema) : { node: content.schema };
      for (const [name, variable] of Object.entries(schema?.properties ?? {}))
        if (!saysHowItIsKnown(variable["x-known"]))
          report({
            message: `The variable "${name}" needs x-known (by, sources).`,
            location: location.child(["schema"]),
          });
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
        "idempotence-declared": idempotenceDeclared,
        "variables-known": variablesKnown,
      },
    },
    diff: { oas3: { "action-added": actionAdded } },
  };
}
