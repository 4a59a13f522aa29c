/* One government: read when it is opened. */
const mostBelow = 60;

function heading(row) {
  const same = other => other.rest === row.rest && other !== row;
  const below = model.rows.filter(other => same(other) && other.chain.at(-2) === row.code);
  const years = model.rows.filter(other => other.code === row.code && other !== row);
  const above = row.chain.slice(0, -1).map(code => model.byKey.get(code + "/" + row.rest)).filter(Boolean);
  return {
    key: row.key, when: row.rest, title: row.name, about: row.code + " · " + row.detail, above, isBelow: above.length > 0,
    years: years.length && {items: years},
    below: below.length && {
      items: below.slice(0, mostBelow), more: below.length > mostBelow && `#/matrix?${row.level}=${row.code}`,
    },
  };
}

/** The report says of a verdict only what the page does not know of its criterion. */
function known(verdict) {
  const list = verdict.isCheck ? model.checks : model.criteria;
  const {id, name, bases, unverified} = list[verdict.number - 1];
  return {...verdict, id, name, bases, unverified, anchor: verdict.isCheck ? "check-" + id : "verdict-" + id};
}

const all = section => section && {...section, items: section.items.map(known)};

const named = section => section
  && {items: section.items.map(item => ({...item, criteria: item.numbers.map(number => model.criteria[number - 1])}))};

async function government(row) {
  const details = await read(row.block);
  const {quality} = details;
  return render("government", {
    ...details, ...heading(row), problems: all(details.problems), undecided: all(details.undecided), met: all(details.met),
    lacking: named(details.lacking), apart: named(details.apart),
    quality: quality && {...quality, problems: quality.problems.map(known), rest: all(quality.rest)},
  });
}

/** A name without a page of its own is no link. */
function withoutDeadLinks(element) {
  for (const link of element.querySelectorAll('a[href^="#/government/"]')) {
    if (!model.find(link.getAttribute("href").slice("#/government/".length))) {
      link.replaceWith(link.textContent);
    }
  }
}

/** Opens the verdict that was asked for; one without data is told among those that a department keeps waiting. */
function reveal(criterion) {
  const verdict = document.getElementById("verdict-" + criterion)
    ?? main.querySelector(`a[href="#/criterion/${CSS.escape(criterion)}"]`);
  if (verdict) {
    verdict.closest("details:not(.verdict)")?.setAttribute("open", "");
    verdict.open = true;
    verdict.scrollIntoView();
    (verdict.querySelector("summary") ?? verdict).focus({preventScroll: true});
  }
}

/** The whole report, one government after the other, as it goes to paper: as many as a browser can print. */
async function everything() {
  const parts = [overview(), `<section><h2>${Mustache.escape(model.t["view-matrix"])}</h2>`,
    onPaper(model.rows, columnsFor(new URLSearchParams())), "</section>"];
  if (model.rows.length > mostPrinted) {
    parts.push(`<p class="warning">${Mustache.escape(model.say("too-many", mostPrinted, model.rows.length))}</p>`);
  }
  for (const row of model.rows.slice(0, mostPrinted)) {
    parts.push(await government(row));
  }
  return parts.join("\n");
}
