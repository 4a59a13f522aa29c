/* One criterion: how the governments stand to its threshold. */
const rankedAtFirst = 300;
const mostLabels = 2;
const day = d3.utcFormat("%Y-%m-%d");

/** The number that a text says; a day counts as the time at which it begins. */
function number(text) {
  const plain = text.replace("≈", "");
  const value = /^\d{4}-\d\d-\d\d$/.test(plain) ? Date.parse(plain) : Number(plain);
  return plain === "" ? NaN : value;
}

class Criterion {
  constructor(criterion, filter) {
    this.criterion = criterion;
    this.filter = filter;
  }

  get html() {
    const {criterion} = this;
    return render("criterion", {
      ...criterion, tally: model.counts(model.rows, criterion.number), who: criterion.levels.join(model.t["list-comma"]),
      holders: criterion.departments.join(model.t["list-comma"]), hasThresholds: criterion.thresholds.length > 0,
    });
  }

  async ready(signal) {
    const figures = await model.figures();
    if (!signal.aborted) {
      this.draw(figures);
    }
  }

  draw(figures) {
    this.rows = model.rows.filter(row => row.verdicts[this.criterion.number - 1] !== "A").map(row => {
      const [value = "", margin = "", demand] = figures[row.number].get(this.criterion.number) ?? [];
      return {
        ...row, id: this.criterion.id, ...model.look(row, this.criterion.number), value, margin, demand: demand?.text ?? "",
        asked: demand, letter: row.verdicts[this.criterion.number - 1],
      };
    });
    this.rank(rankedAtFirst);
    const measured = this.rows.filter(row => !Number.isNaN(number(row.value)));
    if (measured.length > 1) {
      main.querySelector(".distribution").hidden = false;
      this.measured = comparable(measured);
      this.left = measured.length - this.measured.length;
      this.chart(new Set(this.measured.map(row => row.demand)).size > mostLabels ? "margin" : "value");
      main.querySelectorAll(".switch button").forEach(button => button.onclick = () => this.chart(button.dataset.of));
    }
  }

  rank(most) {
    const by = this.filter.get("sort") ?? "verdict";
    const down = this.filter.get("down") === "1";
    const value = row => ["value", "margin"].includes(by) ? number(row[by])
      : by === "verdict" ? "NCIMA-".indexOf(row.letter) : row.order;
    const rows = d3.sort(this.rows, (one, other) =>
      Number.isNaN(value(one)) - Number.isNaN(value(other))
      || (down ? d3.descending : d3.ascending)(value(one), value(other)));
    const heads = [["order", "government"], ["value", "measured"], ["", "demanded"], ["margin", "gap"], ["verdict", "verdict"]]
      .map(([name, label]) => this.head(name, model.t[label], name === by, down));
    main.querySelector(".list").innerHTML = render("ranking", {
      heads, rows: rows.slice(0, most), more: rows.length > most ? model.say("show-all", rows.length) : "",
    });
    main.querySelector(".all")?.addEventListener("click", () => this.rank(Infinity));
  }

  head(name, text, current, down) {
    const turn = current && !down ? "&down=1" : "";
    return {
      text, figure: ["value", "margin", ""].includes(name), href: `#/criterion/${this.criterion.id}?sort=${name}${turn}`,
      sort: current ? (down ? "descending" : "ascending") : "none", arrow: current ? (down ? " ▼" : " ▲") : "",
    };
  }

  /** Bars of governments by verdict; a line at each threshold, or at no distance from it. */
  chart(of) {
    main.querySelectorAll(".switch button").forEach(button => button.setAttribute("aria-pressed", button.dataset.of === of));
    const rows = this.measured.filter(row => !Number.isNaN(number(row[of])));
    const lines = of === "margin" ? [[0, model.t.limit]] : thresholds(rows);
    const dated = of === "value" && rows.some(row => /^\d{4}-\d\d-\d\d$/.test(row.value));
    const unit = (of === "margin" ? rows[0]?.asked.step : rows[0]?.asked.unit) ?? "";
    const text = value => dated ? day(value) : d3.format(",~r")(value);
    const chart = main.querySelector(".chart");
    chart.replaceChildren(histogram(rows.map(row => ({...row, at: number(row[of])})), lines, text, unit));
    const asked = of === "margin" ? 0 : lines.length > mostLabels ? model.t["own-limits"] : lines.map(([, label]) => label).join(model.t["list-comma"]);
    main.querySelector("figcaption").textContent = model.say("chart-note", rows.length, asked, unit)
      + (this.left ? model.say("chart-left", this.left) : "");
  }
}

/** Only what is measured in one unit can be drawn along one axis: the commonest. */
function comparable(rows) {
  const kind = row => row.asked.unit + " " + row.asked.step;
  const commonest = d3.greatest(d3.rollups(rows, each => each.length, kind), ([, count]) => count)[0];
  return rows.filter(row => kind(row) === commonest);
}

/** Each different demand once. */
function thresholds(rows) {
  const demands = new Map(rows.map(row => [row.demand, row.asked.value]));
  return [...demands].flatMap(([text, value]) => {
    return value.replace(/[[\]]/g, "").split(", ").map(each => [number(each), text]);
  }).filter(([value]) => !Number.isNaN(value));
}

function histogram(rows, lines, text, unit) {
  const [width, height, left, bottom, top] = [720, 260, 44, 46, 22];
  const extent = d3.extent([...rows.map(row => row.at), ...lines.map(([value]) => value)]);
  const x = d3.scaleLinear(extent, [left, width - 40]).nice();
  const bins = d3.bin().value(row => row.at).domain(x.domain()).thresholds(x.ticks(24))(rows);
  const y = d3.scaleLinear([0, d3.max(bins, bin => bin.length)], [height - bottom, top]).nice();
  const svg = d3.create("svg").attr("viewBox", `0 0 ${width} ${height}`).attr("role", "img").attr("aria-label", model.t.distribution);
  const bars = bins.flatMap(bin => stacked(bin));
  svg.append("g").selectAll("rect").data(bars).join("rect").attr("class", bar => bar.style)
    .attr("x", bar => x(bar.x0) + 1).attr("width", bar => Math.max(1, x(bar.x1) - x(bar.x0) - 1))
    .attr("y", bar => y(bar.to)).attr("height", bar => y(bar.from) - y(bar.to))
    .append("title").text(bar => `${text(bar.x0)} – ${text(bar.x1)} ${unit}: ${bar.word} ${bar.to - bar.from}`);
  svg.append("g").attr("transform", `translate(0,${height - bottom})`).call(d3.axisBottom(x).ticks(6).tickFormat(text));
  svg.append("g").attr("transform", `translate(${left},0)`).call(d3.axisLeft(y).tickValues(y.ticks(5).filter(Number.isInteger)).tickFormat(d3.format("d")));
  svg.append("text").attr("class", "unit").attr("x", width - 40).attr("y", height - 8).attr("text-anchor", "end").text(unit);
  const marks = svg.append("g").attr("class", "threshold").selectAll("g").data(lines).join("g")
    .attr("transform", ([value]) => `translate(${x(value)},0)`);
  marks.append("line").attr("y1", top - 6).attr("y2", height - bottom);
  marks.filter(() => lines.length <= mostLabels).append("text").attr("y", 12).attr("text-anchor", ([value]) => x(value) > width / 2 ? "end" : "start").text(([, label]) => label);
  return svg.node();
}

/** The bars of one bin on top of each other, what fails at the bottom. */
function stacked(bin) {
  let from = 0;
  return ["N", "C", "I", "M"].map(letter => {
    const size = bin.filter(row => row.letter === letter).length;
    from += size;
    return {...model.looks[letter], x0: bin.x0, x1: bin.x1, from: from - size, to: from};
  }).filter(bar => bar.to > bar.from);
}
