import { fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";

/** A process that answers each message with one of its own. */
export interface Peer<Question, Answer> extends AsyncDisposable {
  ask(question: Question): Promise<Answer>;
}

interface Start {
  readonly words?: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
  /** The Node that runs it. Default: this one. */
  readonly node?: string;
}

/**
 * Starts a script as a process of its own and waits for its first message. A script in TypeScript is translated while it
 * loads; what is measured is plain JavaScript, so that nothing stands in between.
 */
export async function startProcess<Question extends object | string, Answer, Greeting = unknown>(
  script: URL | string,
  { words = [], environment = {}, node = process.execPath }: Start = {},
): Promise<Peer<Question, Answer> & { readonly greeting: Greeting }> {
  const path = fileURLToPath(script);
  const execArgv = path.endsWith(".ts") ? ["--import", "tsx"] : [];
  const child = fork(path, words, { execPath: node, execArgv, env: { ...process.env, ...environment } });
  const ended = new AbortController();
  child.once("exit", (code) => ended.abort(new Error(`${path} ended with ${code}`)));
  const next = async () => {
    const [message] = await once(child, "message", { signal: ended.signal });
    return message;
  };
  const greeting = await next();
  let previous: Promise<unknown> = Promise.resolve();
  return {
    greeting,
    ask(question) {
      const answer = previous.then(() => {
        const coming = next();
        child.send(question);
        return coming;
      });
      previous = answer.catch(() => {}); // One question at a time, so that each answer finds its own.
      return answer;
    },
    async [Symbol.asyncDispose]() {
      if (ended.signal.aborted) return;
      child.kill();
      await once(child, "exit");
    },
  };
}
