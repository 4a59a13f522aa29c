/* The pages that are no more than a template and its data. */
const mostListed = 10;
const share = (part, whole) => whole ? (100 * part / whole).toFixed(1) + " %" : "";

function render(template, view) {
  return Mustache.render(model.templates[template], {...view, t: model.t}, model.templates);
}

/** The shares of the verdicts among rows that have something in common. */
function spread(heading, head, groups) {
  const rows = groups.map(([name, href, rows, detail = ""]) => {
    const counts = model.counts(rows);
    const whole = d3.sum(counts, each => each.count);
    counts.forEach(each => Object.assign(each, {share: share(each.count, whole), width: 100 * each.count / (whole || 1)}));
    return {name, href, detail, size: rows.length, counts, bars: counts.filter(each => each.count)};
  });
  return {heading, head, rows, sizes: rows.some(row => row.size > 1), looks: model.counts([])};
}

function spreads() {
  const order = ["nation", "province", "city", "county"];
  const levels = d3.groups(model.rows, row => row.level).sort(([one], [other]) => order.indexOf(one) - order.indexOf(other));
  const provinces = d3.groups(model.rows.filter(row => row.province), row => row.province);
  return [
    spread(model.t["most-problems"], model.t.government, worst()),
    spread(model.t["by-level"], model.t.level, levels.map(([level, rows]) => [model.level(level), "#/matrix?level=" + level, rows])),
    spread(model.t["spread-by-province"], model.t["level-province"],
      provinces.map(([code, rows]) => [model.regions[code].name, "#/matrix?province=" + code, rows])),
  ].filter(each => each.rows.length > 1);
}

/** The governments with the most criteria that are not met. */
function worst() {
  const failing = row => d3.count(row.verdicts, letter => letter === "N" ? 1 : NaN);
  return model.rows.filter(failing).sort((one, other) => failing(other) - failing(one)).slice(0, mostListed)
    .map(row => [row.name, "#/government/" + row.key, [row], row.detail]);
}

function failed() {
  return model.criteria.map(criterion => {
    const [met, not] = model.counts(model.rows, criterion.number);
    return {...criterion, failing: not.count, decided: met.count + not.count, share: share(not.count, met.count + not.count)};
  }).filter(each => each.failing).sort((one, other) => other.failing - one.failing).slice(0, mostListed);
}

function following() {
  const most = 12;
  return model.consequences.map(({id, name}) => {
    const rows = model.rows.filter(row => row.follows.includes(id));
    const governments = rows.slice(0, most).map(row => ({key: row.key, title: row.name + " " + row.detail}));
    return {name, count: rows.length, governments, rest: rows.length > most ? model.say("and-more", rows.length - most) : ""};
  }).filter(each => each.count);
}

function overview() {
  const tally = model.counts(model.rows);
  const whole = d3.sum(tally, each => each.count);
  tally.forEach(each => each.share = share(each.count, whole));
  const grades = d3.rollups(model.rows.filter(row => row.grade), rows => rows.length, row => row.grade)
    .map(([grade, count]) => ({grade, count}));
  const view = {
    hasRows: model.rows.length > 0, notEvaluated: model.unread.sentence, tally, spreads: spreads(), failed: failed(), following: following(), grades,
    summary: model.say("counts", model.rows.length, model.criteria.length, whole), whole: model.rows.length <= mostPrinted,
  };
  return render("overview", {
    ...view, hasFailed: view.failed.length > 0, hasFollowing: view.following.length > 0, hasGrades: grades.length > 0,
  });
}

function criteria() {
  model.criteria.forEach(criterion => criterion.counts = model.counts(model.rows, criterion.number).map(each => each.count));
  return render("criteria", {themes: model.themes(model.criteria), looks: model.counts([])});
}

/** Every document that a criterion or threshold rests on, with what rests on it. */
function sources() {
  const norms = model.criteria.concat(model.checks, model.consequences);
  const documents = norms.flatMap(norm => norm.basis.map(text => ({text, norm, unverified: norm.unverified})));
  const thresholds = norms.flatMap(norm => norm.thresholds
    .map(each => ({text: each.region + model.t.comma + each.basis, norm, unverified: each.unverified})));
  const groups = [[model.t["bases-of-criteria"], documents], [model.t["bases-of-thresholds"], thresholds]]
    .map(([heading, all]) => ({heading, items: d3.groups(all, each => each.text).map(([text, uses]) => ({
      text, unverified: uses.some(use => use.unverified), criteria: [...new Set(uses.map(use => use.norm))],
    }))}));
  const dates = [...new Set(model.rows.map(row => row.year))].sort().join(model.t["list-comma"]);
  const unread = model.unread.problems.length > 0 && model.unread;
  return render("sources", {...model.heading, unread, groups: groups.filter(group => group.items.length), dates});
}
