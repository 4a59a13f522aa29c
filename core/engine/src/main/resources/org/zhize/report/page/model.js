"use strict";

/* What the page holds. Data lie in elements that browsers do not run: deflated JSON in Base64. */
let shared = [];

async function inflated(id) {
  const bytes = Uint8Array.from(atob(document.getElementById(id).textContent), letter => letter.charCodeAt(0));
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("deflate-raw"));
  return new Response(stream).text();
}

/** What is said many times is written once, and {"$": 3} stands for the fourth of those things. */
async function read(id) {
  return JSON.parse(await inflated(id), (key, value) => value?.$ === undefined ? value : shared[value.$]);
}

class Model {
  static async read() {
    shared = await read("shared");
    return new Model(await read("index"));
  }

  constructor(index) {
    Object.assign(this, index);
    this.t = index.heading.t;
    this.letters = ["M", "N", "I", "C", "A"];
    this.criteria.concat(this.checks).forEach(criterion => criterion.bases = criterion.basis.join(this.t.semicolon));
    this.criteria.forEach((criterion, i) => criterion.number = i + 1);
    this.rows = index.governments.map((government, i) => this.row(government, i));
    this.rows.some(row => row.verdicts.includes("U")) && this.letters.push("U");
    this.byKey = new Map(this.rows.map(row => [row.key, row]));
    const assessed = new Set(this.rows.map(row => row.code));
    this.rows.forEach(row => row.depth = row.chain.filter(code => assessed.has(code)).length - 1);
    this.rows.sort((one, other) => d3.ascending(one.order, other.order));
  }

  /** A region comes before those below it; of one region the years follow each other. */
  row(government, i) {
    const [code, year, purpose, day] = government.situation;
    const chain = this.chain(code);
    const rest = [year, purpose, day].map(encodeURIComponent).join("/").replace(/\/+$/, "");
    return {
      ...government, block: "g" + (i + 1), number: i, code, year, rest, chain, key: encodeURIComponent(code) + "/" + rest,
      name: this.regions[code]?.name ?? code, level: this.regions[code]?.level ?? "",
      province: this.above(chain, "province"), city: this.above(chain, "city"),
      order: [...chain, "", rest].join(" "),
    };
  }

  chain(code) {
    const chain = [];
    for (let each = code; each && !chain.includes(each); each = this.regions[each]?.above) {
      chain.unshift(each);
    }
    return chain;
  }

  above(chain, level) {
    return chain.find(code => this.regions[code]?.level === level) ?? "";
  }

  /** A link may leave out what follows the code: then it leads to the last evaluation. */
  find(key) {
    return this.byKey.get(key) ?? this.rows.filter(row => row.key.startsWith(key + "/")).at(-1);
  }

  criterion(id) {
    return this.criteria.find(criterion => criterion.id === id);
  }

  say(label, ...values) {
    return this.t[label].replace(/\{(\d)\}/g, (all, number) => values[number]);
  }

  level(level) {
    return this.t["level-" + level] ?? level;
  }

  look(row, number) {
    return this.looks[row.verdicts[number - 1]] ?? {style: "none", sign: "", word: ""};
  }

  /** How many verdicts of each kind the rows have, on one criterion or on all. */
  counts(rows, number) {
    const counts = Object.fromEntries(this.letters.map(letter => [letter, 0]));
    for (const row of rows) {
      for (const letter of number ? row.verdicts[number - 1] : row.verdicts) {
        counts[letter]++;
      }
    }
    return this.letters.map(letter => ({...this.looks[letter], letter, count: counts[letter]}));
  }

  /** The criteria of each theme, in the order of the rule set. */
  themes(criteria) {
    return d3.groups(criteria, criterion => criterion.theme)
      .map(([theme, members]) => ({theme, criteria: members, span: members.length}));
  }

  /** What was measured: a map of criteria to values for each government. */
  async figures() {
    if (!this.measured) {
      const blocks = await Promise.all(d3.range(this.blocks).map(i => read("f" + i)));
      this.measured = blocks.flat().map(list => new Map(list.map(([number, ...figure]) => [number, figure])));
    }
    return this.measured;
  }
}
