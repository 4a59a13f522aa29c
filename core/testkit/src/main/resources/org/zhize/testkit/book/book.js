/* Searches the book and draws the history of its thresholds; everything else of a page does without. */
const root = document.body.dataset.root;

/** Pages that hold every word, those that have it in their title or id first. */
function find(text) {
  const words = text.toLowerCase().split(/\s+/).filter(word => word !== "");
  const rank = entry => {
    const name = `${entry.title} ${entry.other} ${entry.id}`.toLowerCase();
    const all = `${name} ${entry.more}`.toLowerCase();
    return words.every(word => name.includes(word)) ? 0 : words.every(word => all.includes(word)) ? 1 : 2;
  };
  return words.length === 0 ? [] : bookIndex.map(entry => [rank(entry), entry])
    .filter(([place]) => place < 2).sort(([one], [other]) => one - other).map(([, entry]) => entry);
}

function show(list, text) {
  list.replaceChildren(...find(text).slice(0, 30).map(entry => {
    const item = document.createElement("li");
    const link = item.appendChild(document.createElement("a"));
    link.href = root + entry.href;
    link.textContent = entry.title + " ";
    link.appendChild(document.createElement("small")).textContent = entry.id;
    return item;
  }));
  if (text.trim() !== "" && list.childElementCount === 0) {
    const none = list.appendChild(document.createElement("li")).appendChild(document.createElement("p"));
    none.textContent = list.dataset.none;
  }
}

const search = document.querySelector(".search");
const input = search.querySelector("input");
search.hidden = false;
input.addEventListener("input", () => show(search.querySelector("ul"), input.value));
input.addEventListener("keydown", event => {
  if (event.key === "Enter") {
    search.querySelector("a")?.click();
  } else if (event.key === "Escape") {
    input.value = "";
    show(search.querySelector("ul"), "");
  }
});
document.addEventListener("keydown", event => {
  if (event.key === "/" && document.activeElement === document.body) {
    event.preventDefault();
    input.focus();
  }
});

/** One line a region, with a step at each date; it goes on past the last one and stops where a value ends. */
function chart(figure) {
  const lines = JSON.parse(figure.dataset.lines);
  const days = lines.flatMap(line => line.steps.map(step => new Date(step.from)));
  const values = lines.flatMap(line => line.steps.filter(step => step.value !== "").map(step => Number(step.value)));
  if (days.length < 2 || values.length === 0) {
    return;
  }
  figure.hidden = false;
  const width = Math.max(300, figure.clientWidth);
  const [height, left, right, bottom] = [90 + 26 * Math.min(lines.length, 8), 46, Math.min(170, width * .38), 24];
  const [first, last] = d3.extent(days);
  const end = d3.utcYear.offset(last, Math.max(1, Math.round((last - first) / 31557600000 / 5)));
  const x = d3.scaleUtc([d3.utcMonth.offset(first, -3), end], [left, width - right]);
  const [low, high] = d3.extent(values);
  const room = (high - low || Math.abs(high) || 1) * .15;
  const y = d3.scaleLinear([low - room, high + room], [height - bottom, 8]);
  const colour = d3.scaleOrdinal(lines.map(line => line.name),
    ["var(--seal)", "var(--met)", "var(--inconsistent)", "var(--insufficient)", "var(--soft)", "var(--ink)"]);
  const svg = d3.select(figure).append("svg").attr("viewBox", [0, 0, width, height]).attr("role", "img")
    .attr("aria-label", figure.getAttribute("aria-label"));
  svg.append("g").attr("class", "axis").attr("transform", `translate(0,${height - bottom})`)
    .call(d3.axisBottom(x).ticks(width / 90).tickFormat(d3.utcFormat("%Y")).tickSizeOuter(0));
  svg.append("g").attr("class", "axis").attr("transform", `translate(${left},0)`)
    .call(d3.axisLeft(y).ticks(Math.min(5, height / 40)).tickSizeOuter(0));
  const step = d3.line().curve(d3.curveStepAfter).defined(point => point.value !== "")
    .x(point => x(point.day)).y(point => y(Number(point.value)));
  const labels = lines.map(line => {
    const points = line.steps.map(one => ({day: new Date(one.from), value: one.value}));
    const latest = points.at(-1);
    const path = points.flatMap((point, index) => point.value !== "" || index === 0 ? [point]
      : [{day: point.day, value: points[index - 1].value}, point]);
    svg.append("path").attr("class", "step").attr("stroke", colour(line.name))
      .attr("d", step(latest.value === "" ? path : [...path, {day: end, value: latest.value}]));
    svg.selectAll(null).data(points.filter(point => point.value !== "")).join("circle").attr("r", 3)
      .attr("fill", colour(line.name)).attr("cx", point => x(point.day)).attr("cy", point => y(Number(point.value)))
      .append("title").text(point => `${line.name} ${d3.utcFormat("%Y-%m-%d")(point.day)} ${point.value} ${figure.dataset.unit}`);
    const known = points.filter(point => point.value !== "").at(-1);
    return {name: line.name, value: known?.value ?? "", at: known ? y(Number(known.value)) : height};
  }).sort((one, other) => one.at - other.at);
  labels.forEach((label, index) => {
    label.at = Math.max(label.at, index === 0 ? 10 : labels[index - 1].at + 14);
    svg.append("text").attr("x", width - right + 8).attr("y", label.at + 4).attr("fill", colour(label.name))
      .text(`${label.name} ${label.value} ${figure.dataset.unit}`);
  });
  svg.attr("viewBox", [0, 0, width, Math.max(height, (labels.at(-1)?.at ?? 0) + 12)]);
}

document.querySelectorAll(".chart").forEach(chart);
