import { createRequire } from "node:module";
import { SpanKind } from "@opentelemetry/api";
import { HttpInstrumentation } from "@opentelemetry/instrumentation-http";
import { BasicTracerProvider, InMemorySpanExporter, SimpleSpanProcessor } from "@opentelemetry/sdk-trace-base";
import { HttpResponse, http } from "msw";
import { setupServer } from "msw/node";
import nock from "nock";
import { Agent, getGlobalDispatcher, MockAgent, setGlobalDispatcher } from "undici";

nock.restore(); // It replaces `fetch` as soon as it is imported.

/** Something that a program puts between itself and the network. */
export interface Interceptor {
  /** How many requests it has seen. */
  seen(): number;
  remove(): unknown;
}

const accepted = { api_id: "8c77b816-d621-4028-afc8-1aeab1d497a8", error: "" };

/** Puts another `fetch` in place. */
function replaceFetch(make: (original: typeof fetch, count: () => void) => typeof fetch): Interceptor {
  const original = globalThis.fetch;
  let seen = 0;
  globalThis.fetch = make(original, () => seen++);
  return {
    seen: () => seen,
    remove: () => {
      globalThis.fetch = original;
    },
  };
}

/** Puts another dispatcher in place. */
function replaceDispatcher(dispatcher: Agent | MockAgent, seen: () => number): Interceptor {
  const original = getGlobalDispatcher();
  setGlobalDispatcher(dispatcher);
  return {
    seen,
    remove: () => {
      setGlobalDispatcher(original);
      return dispatcher.close();
    },
  };
}

/** What keeps a request off the network, by its name. */
export const interceptors: Readonly<Record<string, (baseUrl: string) => Interceptor>> = {
  "a stub of fetch": () =>
    replaceFetch((_, count) => async () => {
      count();
      return Response.json(accepted, { status: 201 });
    }),
  "a wrapper like that of Next": () =>
    replaceFetch((original, count) =>
      Object.assign(
        async (input: RequestInfo | URL, init?: RequestInit) => {
          count();
          return String(input).startsWith("http") ? Response.json(accepted) : original(input, init);
        },
        { __nextPatched: true },
      ),
    ),
  "a Proxy of Node's fetch": () =>
    replaceFetch(
      (original, count) =>
        new Proxy(original, {
          async apply() {
            count();
            return Response.json(accepted);
          },
        }),
    ),
  "MSW 2": (baseUrl) => {
    let seen = 0;
    const server = setupServer(
      http.post(`${baseUrl}/*`, () => {
        seen++;
        return HttpResponse.json(accepted, { status: 201 });
      }),
    );
    server.listen({ onUnhandledRequest: "error" });
    return { seen: () => seen, remove: () => server.close() };
  },
  "nock 14": (baseUrl) => {
    let seen = 0;
    nock.activate();
    nock.disableNetConnect();
    nock(baseUrl)
      .post(/.*/)
      .reply(() => {
        seen++;
        return [201, accepted];
      });
    return {
      seen: () => seen,
      remove: () => {
        nock.cleanAll();
        nock.enableNetConnect();
        nock.restore();
      },
    };
  },
  "undici's MockAgent": (baseUrl) => {
    let seen = 0;
    const agent = new MockAgent();
    agent.disableNetConnect();
    agent
      .get(baseUrl)
      .intercept({ path: () => true, method: "POST" })
      .reply(201, () => {
        seen++;
        return accepted;
      });
    return replaceDispatcher(agent, () => seen);
  },
};

const exporter = new InMemorySpanExporter();
const instrumentation = new HttpInstrumentation({ enabled: false });
instrumentation.setTracerProvider(new BasicTracerProvider({ spanProcessors: [new SimpleSpanProcessor(exporter)] }));

/** What only watches requests on their way, by its name. */
export const watchers: Readonly<Record<string, (baseUrl: string) => Interceptor>> = {
  "OpenTelemetry's instrumentation of http": () => {
    exporter.reset();
    instrumentation.enable();
    createRequire(import.meta.url)("http"); // It takes hold of the module when that is required next.
    return {
      seen: () => exporter.getFinishedSpans().filter(({ kind }) => kind === SpanKind.CLIENT).length,
      remove: () => instrumentation.disable(),
    };
  },
  "a composed global dispatcher": () => {
    let seen = 0;
    const agent = new Agent();
    const watching = agent.compose((dispatch) => (options, handler) => {
      seen++;
      return dispatch(options, handler);
    });
    const original = getGlobalDispatcher();
    setGlobalDispatcher(watching);
    return {
      seen: () => seen,
      remove: () => {
        setGlobalDispatcher(original);
        return agent.close();
      },
    };
  },
};
