/* Which view is shown: the part of the address behind #, so that each can be cited and the way back works. */
const mostPrinted = 40;
const main = document.getElementById("main");
const title = document.title;
let model;
let shown = {};
let leaving = new AbortController();

/** Each view tells its HTML, and what is to be done once that stands on the page. */
const views = {
  overview: () => ({html: overview()}),
  matrix: (path, filter) => new Matrix(filter),
  government: path => opened(path, ""),
  verdict: ([criterion, ...path]) => opened(path, criterion),
  criteria: () => ({html: criteria()}),
  criterion: ([id], filter) => model.criterion(id) ? new Criterion(model.criterion(id), filter) : unknown(),
  sources: () => ({html: sources()}),
  all: async () => ({html: await everything()}),
};

const unknown = () => ({html: render("unknown", {})});

async function opened(path, criterion) {
  const row = model.find(path.join("/"));
  return row ? {html: await government(row), ready: () => criterion && reveal(criterion)} : unknown();
}

/** However an address was written down, its parts are compared in one way. */
function canonical(part) {
  try {
    return encodeURIComponent(decodeURIComponent(part));
  } catch {
    return part;
  }
}

async function show() {
  if (location.hash && !location.hash.startsWith("#/")) {
    return;
  }
  leaving.abort();
  const {signal} = leaving = new AbortController();
  const [path, query] = (location.hash.slice(2) || "overview").split("?");
  const [name, ...rest] = path.split("/");
  const view = await (views[name] ?? unknown)(rest.map(canonical), new URLSearchParams(query));
  if (!signal.aborted) {
    shown = view;
    main.innerHTML = view.html;
    withoutDeadLinks(main);
    settled(name);
    await view.ready?.(signal);
    main.dataset.shown = location.hash;
  }
}

function settled(name) {
  for (const link of document.querySelectorAll("#views a")) {
    link.setAttribute("aria-current", link.getAttribute("href") === "#/" + name ? "page" : "false");
  }
  document.title = [main.querySelector("h2")?.textContent, title].filter(Boolean).join(" · ");
  document.documentElement.dataset.view = name;
  window.scrollTo(0, 0);
}

/** Light, dark, or as the system has it. */
function turnLight() {
  const {dataset} = document.documentElement;
  const dark = dataset.theme ? dataset.theme === "dark" : matchMedia("(prefers-color-scheme: dark)").matches;
  dataset.theme = dark ? "light" : "dark";
}

async function start() {
  model = await Model.read();
  document.getElementById("theme").onclick = turnLight;
  document.getElementById("print").onclick = () => print();
  addEventListener("hashchange", show);
  addEventListener("beforeprint", () => shown.print?.());
  addEventListener("afterprint", () => shown.draw && shown.print && shown.draw());
  await show();
}

start();
