import { readFile } from "node:fs/promises";
import ts from "typescript";
import { inLine } from "../../words.js";

/** A class or an interface, with what its docstring says, as Markdown in one line. */
export interface Documented {
  readonly name: string;
  readonly text: string;
  /** What stands below `@remarks`. */
  readonly remarks: string;
  /** The interfaces and classes that it extends, by their names. */
  readonly bases: readonly string[];
  readonly members: readonly DocumentedMember[];
}

export interface DocumentedMember {
  readonly name: string;
  /** Its type as it stands in the source, without `| undefined`. */
  readonly type: string;
  readonly text: string;
}

/** The classes and interfaces of a source file by their names, in the file's own words: what the guide prints is never a copy. */
export async function readDocstrings(file: URL): Promise<Record<string, Documented>> {
  const source = ts.createSourceFile(file.pathname, await readFile(file, "utf8"), ts.ScriptTarget.ESNext, true);
  const declarations = source.statements.flatMap((statement) =>
    ts.isClassDeclaration(statement) || ts.isInterfaceDeclaration(statement) ? [describe(statement)] : [],
  );
  return Object.fromEntries(declarations.map((one) => [one.name, one]));
}

function describe(node: ts.ClassDeclaration | ts.InterfaceDeclaration): Documented {
  const members: readonly (ts.ClassElement | ts.TypeElement)[] = [...node.members];
  return {
    name: node.name?.text ?? "",
    text: commentOf(node),
    remarks: inLine(plain(ts.getJSDocTags(node).find(({ tagName }) => tagName.text === "remarks")?.comment)),
    bases: (node.heritageClauses ?? []).flatMap(({ types }) => types.map(({ expression }) => expression.getText())),
    members: members.flatMap((member) => {
      const typed = ts.isPropertyDeclaration(member) || ts.isPropertySignature(member);
      const text = commentOf(member);
      if (!typed || text === "") return [];
      return [{ name: member.name.getText(), type: withoutUndefined(member.type?.getText() ?? ""), text }];
    }),
  };
}

const withoutUndefined = (type: string) =>
  type
    .replace(/ \| undefined$/, "")
    .replace(/^\((.*)\)$/, "$1")
    .replaceAll(/\s+/g, " ");

const commentOf = (node: ts.Node): string =>
  inLine(
    ts
      .getJSDocCommentsAndTags(node)
      .map((comment) => (ts.isJSDoc(comment) ? plain(comment.comment) : ""))
      .join(" "),
  );

/** A link becomes the code that it names. */
const plain = (comment: string | ts.NodeArray<ts.JSDocComment> | undefined): string =>
  typeof comment === "string" || comment === undefined
    ? (comment ?? "")
    : comment.map((part) => (ts.isJSDocLink(part) ? `\`${part.name?.getText() ?? part.text}\`` : part.text)).join("");
