import type { AssumptionFacts, SimulationFacts, Step } from "./simulation.js";

/** The parts of the bundled OpenAPI document that this project reads. The document itself is `generated/openapi.json`. */
export interface Contract {
  readonly info: {
    readonly title: string;
    readonly version: string;
    readonly summary: string;
    readonly description: string;
  };
  readonly servers: readonly [{ readonly url: string; readonly description: string }];
  readonly tags: readonly { readonly name: string; readonly "x-displayName": string; readonly description: string }[];
  readonly paths: Readonly<Record<string, PathItem>>;
  readonly components: {
    readonly schemas: Readonly<Record<string, Schema>>;
    readonly [kind: string]: Readonly<Record<string, unknown>>;
  };
  readonly "x-assumptions": Readonly<Record<string, AssumptionFacts>>;
  readonly "x-simulation": SimulationFacts;
}

/** The methods that the contract uses. */
export type Method = "get" | "post";

/** The operations at one path, and the parameters that they share. */
export type PathItem = Readonly<Partial<Record<Method, OperationObject>>> & {
  readonly parameters?: readonly (Reference | Parameter)[];
};

/** A reference to another part of the document. */
export interface Reference {
  readonly $ref: string;
  /** Stands in place of the description of what is referred to. */
  readonly description?: string;
}

/** One operation, as OpenAPI writes it, with our `x-` fields. */
export interface OperationObject {
  readonly operationId: string;
  readonly tags: readonly [string];
  readonly summary: string;
  readonly description: string;
  readonly parameters?: readonly (Reference | Parameter)[];
  readonly requestBody?: Body & { readonly description: string; readonly required?: boolean };
  readonly responses: Readonly<Record<string, Reference | Response>>;
  /** Where the operation is, if it is not where the others are. */
  readonly servers?: readonly [{ readonly url: string; readonly description: string }];
  readonly "x-known": Known;
  readonly "x-idempotent"?: boolean;
  /** Goes before the names of its actions wherever another operation has actions of the same names. */
  readonly "x-name-prefix"?: string;
}

/** How a statement is known. */
export interface Known {
  /** Documented by Plivo; seen only in its SDKs; reported elsewhere in public; or a rule of this contract's own. */
  readonly by: "documented" | "sdk" | "reported" | "ours";
  /** Whether sources disagree. */
  readonly disputed?: true;
  /** The pages, or the files at a commit; may be empty where the rule is ours. */
  readonly sources: readonly string[];
  /** A remark about the sources, in Markdown. */
  readonly note?: string;
}

/** One response of an operation. */
export interface Response extends Body {
  readonly description: string;
  readonly "x-known"?: Known;
}

/** A body in JSON, with its schema and named examples. */
export interface Body {
  readonly content: {
    readonly "application/json": {
      readonly schema: Reference | Schema;
      readonly examples: Readonly<Record<string, Reference | Example>>;
    };
  };
}

/** A named example of a body. */
export interface Example {
  readonly summary: string;
  readonly description?: string;
  readonly value: unknown;
}

/** A parameter in a path or a query. */
export interface Parameter {
  readonly name: string;
  readonly in: "path" | "query";
  readonly required?: boolean;
  readonly description: string;
  readonly schema: Reference | Schema;
  readonly example: string | number;
  /** Whether samples show it although it may be left out. */
  readonly "x-in-samples"?: boolean;
  readonly "x-known"?: Known;
}

/** A JSON schema, with our `x-` fields. */
export interface Schema {
  readonly type?: string;
  readonly title?: string;
  readonly description?: string;
  readonly pattern?: string;
  readonly enum?: readonly string[];
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Reference | Schema>>;
  readonly additionalProperties?: boolean;
  readonly "x-known"?: Known;
  readonly "x-expected"?: string;
  readonly "x-client-default"?: string;
  readonly "x-actions"?: Readonly<Record<string, ActionFacts>>;
}

/** What `x-actions` says of one action. */
export interface ActionFacts {
  /** The action in words, as a heading. */
  readonly name: string;
  /** The client's method, in the wire's spelling; without it, the action's own name. */
  readonly method?: string;
  /** Who is affected, and how. */
  readonly effect: string;
  /** Whether a second request does no more than the first. */
  readonly idempotent: boolean;
  /** For an action on one member: whose address it takes. */
  readonly address?: { readonly who: string; readonly known: Known };
  readonly known: Known;
  /** What it changes on a call, as far as it is known or assumed. */
  readonly changes: readonly Step[];
}
