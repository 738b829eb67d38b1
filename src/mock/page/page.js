// The page that watches the mock. Every text goes in as text, never as HTML: numbers and bodies come from strangers.
const at = (id) => document.getElementById(id);
const most = 200;
const timeline = [];
const requests = [];

function make(name, attributes = {}, ...children) {
  const isDrawn = ["svg", "path", "circle", "text", "title"].includes(name);
  const element = isDrawn ? document.createElementNS("http://www.w3.org/2000/svg", name) : document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  element.append(...children);
  return element;
}

function showCalls(members) {
  const calls = new Map();
  for (const member of members) {
    if (member.state === "left") continue;
    const key = `${member.phlo_id} / ${member.node_id}`;
    calls.set(key, [...(calls.get(key) ?? []), member]);
  }
  const shown = [...calls].map(([key, people]) =>
    make("article", {}, make("p", { class: "because" }, key), drawCall(people), listPeople(people)),
  );
  at("calls").replaceChildren(...(shown.length > 0 ? shown : [make("p", {}, "Nobody is on a call.")]));
}

const marksOf = ({ state, held, muted, sound }) =>
  [state === "joined" ? "" : state, held && "held", muted && "muted", sound && `hears ${sound}`].filter(Boolean);

const describe = (person) => {
  const words = [...marksOf(person), person.hears.length > 0 && `hears ${person.hears.join(", ")}`].filter(Boolean);
  return `${person.address} (${person.role})${words.length > 0 ? `: ${words.join(", ")}` : ""}`;
};

const listPeople = (people) =>
  make("ul", {}, ...people.map((person) => make("li", { class: person.state }, describe(person))));

/** The people in a row, with a line between those who hear each other; an arrow points to who hears, where only one does. */
function drawCall(people) {
  const [gap, y] = [170, 120];
  const x = (index) => 90 + index * gap;
  const drawing = make("svg", {
    viewBox: `0 0 ${gap * people.length + 10} 190`,
    width: gap * people.length + 10,
    role: "img",
    "aria-label": people.map(describe).join("; "),
  });
  for (const [one, person] of people.entries())
    for (const [other, partner] of people.entries()) {
      if (other <= one) continue;
      const hears = person.hears.includes(partner.address);
      const isHeard = partner.hears.includes(person.address);
      if (!hears && !isHeard) continue;
      const height = y - 30 - 28 * (other - one);
      const path = make("path", {
        class: "line",
        d: `M${x(one)} ${y} Q${(x(one) + x(other)) / 2} ${height} ${x(other)} ${y}`,
      });
      if (hears !== isHeard) path.setAttribute("stroke-dasharray", "2 6");
      path.append(make("title", {}, hears && isHeard ? "hear each other" : "one hears the other"));
      drawing.append(path);
    }
  for (const [index, person] of people.entries())
    drawing.append(
      make("circle", { class: `person ${person.state}`, cx: x(index), cy: y, r: 12 }),
      make("text", { x: x(index), y: y + 32, "font-weight": "bold" }, person.address),
      make("text", { x: x(index), y: y + 50 }, [person.role, ...marksOf(person)].join(", ")),
    );
  return drawing;
}

function showTimeline() {
  const lines = timeline.map(({ at: time, what, address, detail, source, assumption }) => {
    const words = [what, detail, address].filter(Boolean).join(" · ");
    const because = assumption ? `assumed: ${assumption}` : source;
    return make(
      "li",
      {},
      make("time", {}, `${(time / 1000).toFixed(1)} s `),
      make("span", what === "refused" || what === "event failed" ? { class: "bad" } : {}, words),
      ...(because ? [" ", make("span", { class: "because" }, because)] : []),
    );
  });
  at("timeline").replaceChildren(...lines.reverse());
}

function showRequests() {
  const lines = requests.map(({ method, target, operation, action, status, body, rejection }) => {
    const name = [status ?? "dropped", operation ?? `${method} ${target}`, action].filter(Boolean).join(" ");
    return make(
      "li",
      {},
      make(
        "details",
        {},
        make("summary", status < 300 ? {} : { class: "bad" }, name),
        ...(rejection ? [make("p", {}, rejection)] : []),
        make("pre", {}, `${method} ${target}\n${body === undefined ? "" : JSON.stringify(body, null, 2)}`),
      ),
    );
  });
  at("requests").replaceChildren(...lines.reverse());
}

function keep(list, news) {
  list.push(...news);
  list.splice(0, Math.max(0, list.length - most));
}

function watch() {
  const source = new EventSource("stream");
  source.addEventListener("open", () => {
    at("link").textContent = "watching";
    at("watch").hidden = false;
    at("login").hidden = true;
  });
  source.addEventListener("error", () => {
    at("link").textContent = source.readyState === EventSource.CLOSED ? "" : "connection lost, trying again …";
    if (source.readyState === EventSource.CLOSED) at("login").hidden = false;
  });
  source.addEventListener("message", ({ data }) => {
    const news = JSON.parse(data);
    if (news.isFirst) for (const list of [timeline, requests]) list.length = 0;
    keep(timeline, news.timeline);
    keep(requests, news.requests);
    at("call-section").hidden = !news.isSimulating;
    if (!news.isSimulating) at("about").textContent = "Answers by the contract. Calls are rehearsed with --simulate.";
    showCalls(news.members);
    showTimeline();
    showRequests();
  });
}

at("login").addEventListener("submit", async (event) => {
  event.preventDefault();
  const body = JSON.stringify({ token: at("token").value });
  const response = await fetch("login", { method: "POST", headers: { "content-type": "application/json" }, body });
  at("token").value = "";
  at("refused").textContent = response.ok ? "" : "This is not the token.";
  if (response.ok) watch();
});

watch();
