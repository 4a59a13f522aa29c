/* Governments against criteria: filtered, in pages of rows, walked through with the arrow keys. */
const rowsPerPage = 50;
const columnsOnPaper = 26;
const rowsOnPaper = 500;

const contains = (text, sought) => text.toLowerCase().includes(sought.toLowerCase());

/** The criteria that are drawn: unless all are asked for, those on which something was decided. */
function columnsFor(filter) {
  const wanted = model.criteria.filter(criterion => !filter.get("theme") || criterion.theme === filter.get("theme"))
    .filter(criterion => contains(`${criterion.number} ${criterion.id} ${criterion.name}`, filter.get("c") ?? ""));
  const found = wanted.filter(({number}) => model.rows.some(row => "MNC".includes(row.verdicts[number - 1])));
  return filter.get("all") || !found.length ? wanted : found;
}

function rowsFor(filter, columns) {
  const verdict = filter.get("verdict");
  return model.rows
    .filter(row => ["province", "city", "level", "year"].every(name => !filter.get(name) || row[name] === filter.get(name)))
    .filter(row => contains(`${row.code} ${row.name} ${row.detail}`, filter.get("q") ?? ""))
    .filter(row => !verdict || columns.some(({number}) => row.verdicts[number - 1] === verdict));
}

function drawn(rows, columns, first = 0) {
  const alike = new Set(model.rows.map(row => row.detail)).size === 1;
  return {
    columns, themes: model.themes(columns), total: rows.length,
    rows: rows.map((row, i) => ({
      ...row, detail: alike ? "" : row.detail, index: first + i + 1, cells: columns.map(({id, number}) => ({id, ...model.look(row, number)})),
    })),
  };
}

/** On paper, as many tables as are needed for all columns. */
function onPaper(rows, columns) {
  const count = Math.ceil(columns.length / columnsOnPaper);
  const cut = i => Math.round(columns.length * i / count);
  return render("grid", {
    blocks: d3.range(count).map(i => drawn(rows.slice(0, rowsOnPaper), columns.slice(cut(i), cut(i + 1)))),
  });
}

function selects(filter) {
  const regions = name => [...new Set(model.rows.map(row => row[name]).filter(Boolean))]
    .filter(code => name !== "city" || !filter.get("province") || model.chain(code).includes(filter.get("province")))
    .map(code => [code, model.regions[code].name]);
  const different = (name, text = value => value) =>
    [...new Set(model.rows.map(row => row[name]))].map(value => [value, text(value)]);
  return [
    ["province", model.t["level-province"], regions("province")],
    ["city", model.t["level-city"], regions("city")],
    ["level", model.t.level, different("level", level => model.level(level))],
    ["year", model.t["data-year"], different("year").sort()],
    ["theme", model.t.theme, model.themes(model.criteria).map(({theme}) => [theme, theme])],
    ["verdict", model.t.verdict, model.letters.map(letter => [letter, model.looks[letter].word])],
  ].filter(([, , options]) => options.length > 1).map(([name, label, options]) => ({
    name, label, options: options.map(([value, text]) => ({value, text, selected: filter.get(name) === value})),
  }));
}

class Matrix {
  constructor(filter) {
    this.filter = filter;
    this.unfolded = false;
  }

  get html() {
    const {filter, unfolded} = this;
    return render("matrix", {
      unfolded: String(unfolded),
      selects: selects(filter), q: filter.get("q") ?? "", c: filter.get("c") ?? "", all: filter.get("all"),
      looks: model.counts([]),
    });
  }

  ready(signal) {
    const listen = (kind, listener) => main.addEventListener(kind, listener, {signal});
    listen("input", event => event.target.form && this.changed(event.target));
    listen("submit", event => event.preventDefault());
    listen("click", event => event.target.matches(".unfold") && this.unfold(event.target));
    listen("reset", () => location.hash = "#/matrix");
    listen("keydown", event => this.move(event));
    listen("focusin", event => this.tell(event.target.closest(".matrix td")));
    listen("mouseover", event => this.tell(event.target.closest(".matrix td")));
    this.draw();
  }

  /** On a phone the filters would hide the table, so they are folded until asked for. */
  unfold(button) {
    this.unfolded = !this.unfolded;
    button.setAttribute("aria-expanded", this.unfolded);
  }

  /** What was typed stays citable without filling the history. */
  changed(field) {
    const value = field.type === "checkbox" && !field.checked ? "" : field.value;
    value ? this.filter.set(field.name, value) : this.filter.delete(field.name);
    this.filter.delete("page");
    if (field.name === "province") {
      this.filter.delete("city");
      main.innerHTML = this.html;
      main.querySelector("[name=province]").focus();
    }
    history.replaceState(null, "", this.address());
    this.draw();
  }

  address(page) {
    const filter = new URLSearchParams(this.filter);
    page > 1 ? filter.set("page", page) : page && filter.delete("page");
    return "#/matrix" + (filter.size ? "?" + filter : "");
  }

  draw() {
    const columns = columnsFor(this.filter);
    const rows = rowsFor(this.filter, columns);
    const pages = Math.ceil(rows.length / rowsPerPage);
    const page = Math.min(Number(this.filter.get("page") ?? 1), pages || 1);
    const first = (page - 1) * rowsPerPage;
    const items = d3.range(1, pages + 1).filter(i => i === 1 || i === pages || Math.abs(i - page) < 4)
      .map(i => ({href: this.address(i), text: i, current: i === page}));
    const blocks = rows.length && columns.length ? [drawn(rows.slice(first, first + rowsPerPage), columns, first)] : [];
    main.querySelector(".table").innerHTML = render("grid", {blocks, pages: pages > 1 && {items}});
    main.querySelector(".count").textContent =
      model.say("shown", rows.length, model.rows.length, columns.length, model.criteria.length);
    main.querySelector("td a")?.setAttribute("tabindex", "0");
    this.rows = rows;
    this.columns = columns;
  }

  /** One cell can be tabbed to; arrows lead from there. */
  move(event) {
    const cell = event.target.closest(".matrix td");
    const step = {ArrowLeft: [0, -1], ArrowRight: [0, 1], ArrowUp: [-1, 0], ArrowDown: [1, 0]}[event.key];
    const ends = {Home: 1, End: -1}[event.key];
    if (!cell || !(step || ends)) {
      return;
    }
    const row = cell.parentElement;
    const [down, right] = step ?? [0, 0];
    const next = ends ? [...row.cells].at(ends)
      : row.parentElement.rows[row.sectionRowIndex + down]?.cells[cell.cellIndex + right];
    event.preventDefault();
    if (next?.matches("td")) {
      cell.firstElementChild.setAttribute("tabindex", "-1");
      next.firstElementChild.setAttribute("tabindex", "0");
      next.firstElementChild.focus();
    }
  }

  tell(cell) {
    if (cell) {
      const name = cell.parentElement.cells[0].firstElementChild.textContent;
      const criterion = this.columns[cell.cellIndex - 1];
      const text = [name, criterion.name, cell.querySelector(".hidden").textContent].join(" · ");
      cell.firstElementChild.title = text;
      main.querySelector(".told").textContent = text;
    }
  }

  print() {
    main.querySelector(".table").innerHTML = onPaper(this.rows, this.columns);
  }
}
