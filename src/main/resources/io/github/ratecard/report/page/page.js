'use strict';
/* Looks answers up and sets them out. What an amount is, and how shares come of it, is in the data: this script carries out
   the steps that stand there and knows no rule of payment. Amounts are whole cents; steps are exact, in decimals. */
const ratecard = (() => {
  const data = JSON.parse(document.getElementById('data').textContent);
  const NOTE_KINDS = { A: 'Assumptions', W: 'Warnings', N: 'Notes' };
  const SHARES = ['Deductible', 'Coinsurance', 'Patient owes', 'Medicare pays', 'Sequestration', 'Provider receives'];
  const SYSTEMS = { pfs: 'Physician Fee Schedule', asc: 'ASC payment system', opps: 'outpatient payment system (OPPS)' };
  const columns = new Map();
  const finds = new Map();

  const text = number => data.texts[number];

  function cell(column, place) {
    if (!columns.has(column)) columns.set(column, data.columns[column].split(','));
    const values = columns.get(column);
    return values.length === 1 ? values[0] : values[place];
  }

  /* Exact decimals: whole digits and how many of them stand behind the point. */
  function decimal(digits) {
    const [whole, rest = ''] = digits.split('.');
    return { digits: BigInt(whole + rest), places: rest.length };
  }

  function aligned(one, other) {
    const places = Math.max(one.places, other.places);
    const at = number => number.digits * 10n ** BigInt(places - number.places);
    return [at(one), at(other), places];
  }

  function rounded(number) {
    if (number.places <= 2) return { digits: number.digits * 10n ** BigInt(2 - number.places), places: 2 };
    const power = 10n ** BigInt(number.places - 2);
    const size = number.digits < 0n ? -number.digits : number.digits;
    const up = (size + power / 2n) / power;
    return { digits: number.digits < 0n ? -up : up, places: 2 };
  }

  /* Half up, to so many decimals; neither is below zero. */
  function quotient(one, other, decimals) {
    const [part, whole] = aligned(one, other);
    return { digits: (part * 10n ** BigInt(decimals) * 2n + whole) / (whole * 2n), places: decimals };
  }

  const OPERATIONS = {
    '+': (a, b) => { const [x, y, places] = aligned(a, b); return { digits: x + y, places }; },
    '-': (a, b) => { const [x, y, places] = aligned(a, b); return { digits: x - y, places }; },
    '*': (a, b) => ({ digits: a.digits * b.digits, places: a.places + b.places }),
    '<': (a, b) => { const [x, y] = aligned(a, b); return x <= y ? a : b; },
    '>': (a, b) => { const [x, y] = aligned(a, b); return x >= y ? a : b; },
    'r': rounded,
  };

  /* The results of steps, in cents. */
  function carryOut(steps, given) {
    const values = [];
    for (const step of steps.split(';')) {
      const [sign, ...words] = step.split(' ');
      if (sign === '=') return words.map(word => Number(rounded(values[word]).digits));
      if (sign === 'v') values.push(given[words[0]]);
      else if (sign === 'f') values.push(decimal(words[0]));
      else if (sign === '/') values.push(quotient(values[words[0]], values[words[1]], Number(words[2])));
      else {
        const parts = words.map(word => values[word]);
        values.push(parts.length === 1 && sign !== 'r' ? parts[0] : sign === 'r' ? rounded(parts[0])
          : parts.reduce(OPERATIONS[sign]));
      }
    }
    return [];
  }

  const cents = amount => ({ digits: BigInt(amount), places: 2 });

  /* The finds of a period's ZIP codes, by number. */
  function zips(period) {
    if (!finds.has(period)) {
      const found = new Map();
      let code = 0;
      let find = 0;
      for (const entry of data.columns[period.zips].split(',')) {
        const [more, other] = entry.split(':');
        code += parseInt(more, 36);
        if (other !== undefined) find = parseInt(other, 36);
        found.set(String(code).padStart(5, '0'), find);
      }
      finds.set(period, found);
    }
    return finds.get(period);
  }

  const notes = list => (list === '' ? [] : list.split('_').map(each => ({ kind: each[0], text: text(parseInt(each.slice(1), 36)) })));

  function facilities(words) {
    const [asc, hospital, remarks] = words.split('.');
    return { asc: Number(asc), hospital: Number(hospital), notes: notes(remarks) };
  }

  function nearest(period, zip) {
    const all = [...zips(period).keys()];
    for (let length = Math.min(4, zip.length); length > 0; length--) {
      const near = all.filter(each => each.startsWith(zip.slice(0, length))).slice(0, 5);
      if (near.length > 0) return near.join(', ');
    }
    return 'five digits, such as 10001';
  }

  function place(choice, period) {
    if (choice.zip !== undefined) {
      const find = zips(period).get(choice.zip);
      if (find === undefined) {
        const five = /^[0-9]{5}$/.test(choice.zip);
        const known = period.unknownZip || "ZIP '{zip}' is not on this page";
        return { problem: known.replace('{zip}', choice.zip) + '; valid: '
          + (five ? nearest(period, choice.zip) : 'five digits, such as 10001') };
      }
      const [professional, parts, locality, cbsa] = period.finds[find].split('|');
      return { professional: Number(professional), ...facilities(parts), locality, cbsa, zip: choice.zip };
    }
    const locality = choice.locality ? period.localities.map(each => each.split('|')).find(each => each[1] === choice.locality) : null;
    if (choice.locality && !locality) return { problem: "unknown locality '" + choice.locality + "'" };
    const area = period.areas.map(each => each.split('|')).find(each => each[0] === (choice.area || ''));
    if (!area) return { problem: "unknown wage area '" + choice.area + "'" };
    const special = locality ? area.slice(3).find(each => each.startsWith(locality[3] + '=')) : undefined;
    return {
      professional: locality ? Number(locality[0]) : 0,
      ...facilities(special ? special.slice(3) : area[2]),
      locality: locality ? locality[1] : '',
      cbsa: area[0],
    };
  }

  function line(each, at, percent, zip) {
    const [name, units, system, edition, indicator, packaged] = text(cell(each.names, at)).split('|');
    const amount = cell(each.cents, at);
    const found = { name, units, system, edition, indicator, packaged, formula: '' };
    if (amount === '') return found;
    found.copayment = cell(each.copayments, at);
    found.cents = Number(amount);
    let gap = 0;
    found.formula = text(cell(each.shapes, at)).replace(/#/g, () => cell(Number(each.numbers[gap++]), at));
    if (percent !== null && !packaged) {
      found.cents = carryOut(data.percent, { amount: cents(amount), ratio: percent })[0];
      const { digits, places } = percent;
      let ratio = String(digits).padStart(places + 1, '0');
      ratio = ratio.slice(0, ratio.length - places) + '.' + ratio.slice(ratio.length - places);
      found.formula = 'round(' + found.formula + ' × ' + ratio + ')';
    }
    return found;
  }

  function part(of, at, side, percent, zip) {
    const [local, basis, obstacle] = side[at].split('|').map(each => each.replace('{zip}', zip));
    const found = { local: local === 'local', basis, lines: [], notes: notes(cell(of.notes, at)) };
    const reason = cell(of.reasons, at);
    for (const each of of.lines) {
      if (cell(each.names, at) !== '') found.lines.push(line(each, at, percent, zip));
    }
    if (reason === '') {
      found.cents = found.lines.reduce((sum, each) => sum + each.cents, 0);
    } else {
      found.reason = obstacle || text(Number(reason.slice(1)));
      found.notPayable = reason[0] === 'N';
    }
    return found;
  }

  function site(of, found, period, choice, percent) {
    const zip = found.zip || '';
    const answer = { word: of.word, title: of.title, pos: of.pos, notes: notes(of.notes) };
    answer.professional = of.professional ? part(of.professional, found.professional, period.professional, percent, zip) : undefined;
    const hospital = of.word === 'hospital';
    answer.facility = of.facility
      ? part(of.facility, hospital ? found.hospital : found.asc, hospital ? period.hospital : period.asc, percent, zip) : undefined;
    const parts = [answer.professional, answer.facility].filter(each => each);
    const missing = parts.find(each => each.cents === undefined);
    answer.payable = parts.every(each => !each.notPayable);
    if (missing) answer.reason = missing.reason;
    else answer.total = parts.reduce((sum, each) => sum + each.cents, 0);
    if (choice.deductible !== undefined && !missing) {
      const due = decimal(choice.deductible);
      const before = answer.professional ? answer.professional.cents : 0;
      const reaches = cents(before).digits < aligned(due, cents(0))[0];
      const steps = data.columns[due.digits === 0n ? of.met : reaches && of.facility ? of.reaching : of.due];
      if (steps === '') {
        answer.noShare = 'the patient\u2019s share is not on this page: ask ratecard quote';
      } else {
        const given = { due };
        for (const [of, amount, copayment] of [[answer.professional, 'p', 'a'], [answer.facility, 'f', 'c']]) {
          (of ? of.lines : []).forEach((each, i) => {
            given[amount + i] = cents(each.cents);
            if (each.copayment !== '') given[copayment + i] = decimal(each.copayment);
          });
        }
        answer.shares = carryOut(steps, given);
      }
      answer.notes.push(...notes(due.digits === 0n ? of.metNotes : of.dueNotes)
        .filter(note => !answer.notes.some(each => each.text === note.text)));
    }
    return answer;
  }

  /* choice: period (number), levels, oneside; zip, or locality and area; percent, or deductible for the patient's share. */
  function answer(choice) {
    const period = data.periods[choice.period];
    const key = (choice.levels - choice.oneside) + '.' + choice.oneside;
    const wanted = period.cases.find(each => each.key === key);
    if (!wanted) return { problem: choice.levels + ' levels are not possible' };
    let percent = null;
    if (choice.percent !== undefined && choice.percent !== '100') {
      if (!/^\d{1,4}(\.\d{1,4})?$/.test(choice.percent)) return { problem: "'" + choice.percent + "' is not a percentage; valid: a number such as 110" };
      if (Number(choice.percent) > 1000) return { problem: "'" + choice.percent + "' is more than 1000 percent" };
      percent = decimal(choice.percent);
      percent = { digits: percent.digits, places: percent.places + 2 };
    }
    if (choice.deductible !== undefined) {
      if (!/^\d{1,6}(\.\d{1,2})?$/.test(choice.deductible)) return { problem: "'" + choice.deductible + "' is no amount; valid: dollars such as 283" };
      if (period.deductible && Number(choice.deductible) > Number(period.deductible)) return { problem: period.tooMuch };
    }
    const found = place(choice, period);
    if (found.problem) return found;
    return {
      period,
      place: found,
      notes: [...notes(wanted.notes), ...found.notes.map(note => ({ kind: note.kind, text: note.text.replaceAll('{zip}', found.zip || '') }))],
      sites: wanted.sites.map(each => site(each, found, period, choice, percent)),
    };
  }

  return { data, answer, NOTE_KINDS, SHARES, SYSTEMS };
})();

(() => {
  const { data, answer, NOTE_KINDS, SHARES, SYSTEMS } = ratecard;
  const at = id => document.getElementById(id);
  const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];
  let timer = 0;

  const long = day => MONTHS[Number(day.slice(5, 7)) - 1] + ' ' + Number(day.slice(8)) + ', ' + day.slice(0, 4);
  const span = period => long(period.from) + ' to ' + long(period.to);
  const short = day => MONTHS[Number(day.slice(5, 7)) - 1].slice(0, 3) + ' ' + Number(day.slice(8));
  const brief = period => short(period.from) + ' – ' + short(period.to) + ', ' + period.to.slice(0, 4);

  function dollars(amount) {
    const size = String(Math.abs(amount)).padStart(3, '0');
    return (amount < 0 ? '−$' : '$') + size.slice(0, -2).replace(/\B(?=(\d{3})+$)/g, ',') + '.' + size.slice(-2);
  }

  function element(name, attributes, ...children) {
    const made = document.createElement(name);
    Object.entries(attributes).forEach(([key, value]) => made.setAttribute(key, value));
    made.append(...children);
    return made;
  }

  function drawing(name, attributes, ...children) {
    const made = document.createElementNS('http://www.w3.org/2000/svg', name);
    Object.entries(attributes).forEach(([key, value]) => made.setAttribute(key, value));
    made.append(...children);
    return made;
  }

  function options(select, entries, chosen) {
    select.replaceChildren(...entries.map(([value, label]) => new Option(label, value, false, value === chosen)));
  }

  const radio = name => document.querySelector('input[name=' + name + ']:checked').value;
  const period = () => data.periods[at('period').value];

  function fill() {
    const area = at('area').value;
    const locality = at('locality').value;
    const name = (id, words) => [id, words];
    options(at('locality'), [['', 'National'], ...period().localities.map(each => each.split('|'))
      .map(([, id, words, state]) => name(id, state + ' ' + words + ' (' + id + ')')).sort((a, b) => (a[1] < b[1] ? -1 : 1))], locality);
    options(at('area'), period().areas.map(each => each.split('|'))
      .map(([id, words]) => name(id, id === '' ? 'National' : words + ' (' + id + ')')).sort((a, b) => (a[0] === '' ? -1 : b[0] === '' ? 1 : a[1] < b[1] ? -1 : 1)), area);
  }

  function sides() {
    const levels = Number(at('levels').value);
    const before = Math.min(Number(at('oneside').value || 0), levels);
    options(at('oneside'), Array.from({ length: levels + 1 }, (_, i) => [String(i), i === 0 ? 'none' : i === levels ? (levels === 1 ? 'the level' : 'all ' + i) : String(i)]), String(before));
  }

  function asked() {
    const choice = { period: Number(at('period').value), levels: Number(at('levels').value), oneside: Number(at('oneside').value) };
    if (radio('where') === 'zip') choice.zip = at('zip').value.trim();
    if (radio('where') === 'parts') {
      choice.locality = at('locality').value;
      choice.area = at('area').value;
    }
    if (radio('share') === 'patient') choice.deductible = at('deductible').value.trim().replace(/^\$/, '') || '0';
    else choice.percent = at('percent').value.trim().replace(/%$/, '') || '100';
    return choice;
  }

  function remember(choice) {
    const words = new URLSearchParams();
    words.set('levels', choice.levels);
    if (choice.oneside) words.set('oneside', choice.oneside);
    words.set('date', data.periods[choice.period].from);
    if (choice.zip) words.set('zip', choice.zip);
    if (choice.locality) words.set('locality', choice.locality);
    if (choice.area) words.set('area', choice.area);
    if (choice.percent && choice.percent !== '100') words.set('percent', choice.percent);
    if (choice.deductible !== undefined) words.set('deductible', choice.deductible);
    history.replaceState(null, '', '#' + words);
  }

  function recall() {
    const words = new URLSearchParams(location.hash.slice(1));
    const date = words.get('date') || data.made;
    const inForce = data.periods.findIndex(each => each.from <= date && date <= each.to);
    at('period').value = String(inForce >= 0 ? inForce : data.periods.length - 1);
    if (words.has('levels')) at('levels').value = words.get('levels');
    if (at('levels').value === '') at('levels').value = String(data.least);
    sides();
    at('oneside').value = words.get('oneside') || '0';
    if (at('oneside').value === '') at('oneside').value = '0';
    fill();
    let where = 'nation';
    if (words.has('locality') || words.has('area')) {
      where = 'parts';
      at('locality').value = words.get('locality') || '';
      at('area').value = words.get('area') || '';
    }
    if (words.has('zip')) {
      where = 'zip';
      at('zip').value = words.get('zip');
    }
    document.querySelector('input[name=where][value=' + where + ']').checked = true;
    if (words.has('percent')) at('percent').value = words.get('percent');
    if (words.has('deductible')) at('deductible').value = words.get('deductible');
    document.querySelector('input[name=share][value=' + (words.has('deductible') ? 'patient' : 'whole') + ']').checked = true;
  }

  function show(selector, shown) {
    document.querySelectorAll(selector).forEach(each => { each.hidden = !shown; });
  }

  function table(name, caption, heads, rows) {
    const head = element('tr', {}, ...heads.map(([label, amount]) => element('th', amount ? { scope: 'col', class: 'amount' } : { scope: 'col' }, label)));
    return element('section', { class: name }, element('table', { class: 'plain' }, element('caption', {}, caption), element('thead', {}, head),
      element('tbody', {}, ...rows)));
  }

  function row(label, cells) {
    return element('tr', {}, element('th', { scope: 'row' }, label), ...cells.map(each => element('td', { class: 'amount' }, each)));
  }

  const amount = part => (part === undefined ? '–' : part.cents === undefined ? (part.notPayable ? 'not payable' : 'no amount') : dollars(part.cents));

  function chart(sites) {
    const most = Math.max(0, ...sites.map(each => each.total || 0));
    if (most === 0) return [];
    const drawn = [];
    let top = 0;
    for (const site of sites) {
      drawn.push(drawing('text', { x: 0, y: top + 0.95 + 'rem', class: 'label' }, site.title));
      drawn.push(drawing('text', { x: '100%', y: top + 0.95 + 'rem', class: 'label end' },
        site.total === undefined ? (site.payable ? 'no amount' : 'not payable') : dollars(site.total)));
      if (site.total === undefined) {
        top += 2.4;
        continue;
      }
      let left = 0;
      for (const [kind, part] of [['professional', site.professional], ['facility', site.facility]]) {
        if (!part) continue;
        const width = part.cents * 100 / most;
        drawn.push(drawing('rect', { x: left + '%', y: top + 1.45 + 'rem', width: width + '%', height: '1rem', class: kind }));
        left += width;
      }
      top += 3.4;
    }
    const words = sites.map(each => each.title + ': ' + (each.total === undefined ? 'no amount' : 'professional ' + amount(each.professional)
      + ', facility ' + amount(each.facility) + ', together ' + dollars(each.total)) + '.').join(' ');
    const legend = drawing('text', { x: 0, y: top + 0.5 + 'rem', class: 'parts' },
      drawing('tspan', { class: 'professional' }, '■ '), drawing('tspan', {}, 'professional'),
      drawing('tspan', { class: 'facility', dx: '14' }, '■ '), drawing('tspan', {}, 'facility'));
    return [element('figure', { class: 'chart' }, drawing('svg', { role: 'img', 'aria-label': 'Payment by site. ' + words, width: '100%', height: top + 1 + 'rem' },
      ...drawn, legend))];
  }

  function reasons(sites) {
    const said = new Map();
    for (const site of sites) {
      for (const each of [site.professional, site.facility]) {
        if (each && each.reason) said.set(each.reason, [...(said.get(each.reason) || []), site.title].filter((name, i, all) => all.indexOf(name) === i));
      }
    }
    return [...said].map(([reason, names]) => element('p', { class: 'reason' }, names.join(', ') + ': ' + reason));
  }

  function lines(sites) {
    const groups = [];
    const put = (label, title, part) => {
      if (!part || part.cents === undefined) return;
      const same = JSON.stringify(part.lines);
      const group = groups.find(each => each.label === label && each.same === same);
      if (group) group.titles.push(title);
      else groups.push({ label, same, titles: [title], part });
    };
    sites.forEach(each => put('Professional', each.title, each.professional));
    sites.forEach(each => put((each.word === 'hospital' ? 'Hospital' : each.title) + ' facility', '', each.facility));
    const several = groups.filter(each => each.label === 'Professional').length > 1;
    const rows = [];
    for (const group of groups) {
      const first = group.part.lines[0];
      const editions = [...new Set(group.part.lines.map(each => each.edition))].filter(each => each);
      const label = group.label + (several && group.titles[0] ? ' (' + group.titles.join(', ') + ')' : '');
      rows.push(element('tr', { class: 'group' }, element('th', { colspan: 4, scope: 'colgroup' },
        label + ': ' + [SYSTEMS[first.system] || first.system, ...editions].join(', '))));
      for (const each of group.part.lines) {
        rows.push(element('tr', {}, element('th', { scope: 'row' }, element('span', { class: 'code' }, each.name)), element('td', { class: 'amount' }, each.units),
          element('td', {}, each.indicator), element('td', { class: 'amount' }, each.packaged ? 'packaged' : dollars(each.cents))));
        rows.push(element('tr', { class: 'below' }, element('td', { colspan: 4 },
          element('p', { class: 'formula' }, each.packaged ? each.packaged : '= ' + each.formula))));
      }
    }
    return rows.length === 0 ? [] : [table('lines', 'Service lines', [['Service line'], ['Units', true], ['Indicator'], ['Amount', true]], rows)];
  }

  function shares(sites) {
    const shared = sites.filter(each => each.shares);
    const blocks = [];
    if (shared.length > 0) {
      blocks.push(table('shares', 'Who pays', [['Share'], ...shared.map(each => [each.title, true])],
        SHARES.map((name, i) => row(name, shared.map(each => dollars(name === 'Sequestration' ? -each.shares[i] : each.shares[i]))))));
    }
    sites.filter(each => each.noShare).forEach(each => blocks.push(element('p', { class: 'reason' }, each.title + ': ' + each.noShare)));
    return blocks;
  }

  function sentences(found) {
    const all = { A: [], W: [], N: [] };
    const capital = words => words[0].toUpperCase() + words.slice(1);
    const seen = new Set();
    for (const note of found.notes) {
      if (!seen.has(note.text)) all[note.kind].push(capital(note.text));
      seen.add(note.text);
    }
    const own = site => [...site.notes, ...(site.professional ? site.professional.notes : []), ...(site.facility ? site.facility.notes : [])];
    for (const site of found.sites) {
      for (const note of own(site)) {
        if (seen.has(note.text)) continue;
        seen.add(note.text);
        const has = found.sites.filter(each => own(each).some(other => other.text === note.text));
        const everywhere = found.sites.every(each => has.includes(each) || !each.payable);
        all[note.kind].push(everywhere ? capital(note.text) : has.map(each => each.title).join(', ') + ': ' + note.text);
      }
    }
    return Object.entries(all).filter(([, list]) => list.length > 0).map(([kind, list]) => element('section',
      { class: kind === 'W' ? 'notes warnings' : 'notes' }, element('h2', {}, NOTE_KINDS[kind]), element('ul', {}, ...list.map(each => element('li', {}, each)))));
  }

  function bases(sites) {
    const said = new Map();
    const put = (label, part) => {
      if (part && part.cents !== undefined && ![...said.values()].flat().includes(label)) said.set(part.basis, [...(said.get(part.basis) || []), label]);
    };
    sites.forEach(each => {
      put('professional', each.professional);
      put(each.word === 'hospital' ? 'hospital facility' : each.title + ' facility', each.facility);
    });
    return [...said].map(([basis, labels]) => labels.join(' and ') + ' (' + basis.replace(/; add .*/, '') + ')').join(', ');
  }

  function circumstances(choice, found) {
    const both = choice.levels - choice.oneside;
    const levels = choice.levels + (choice.levels === 1 ? ' level' : ' levels')
      + (both === 0 ? ', unilateral' : choice.oneside === 0 ? ', bilateral' : ': ' + both + ' bilateral, ' + choice.oneside + ' unilateral');
    const where = [found.place.zip ? 'ZIP ' + found.place.zip : '', found.place.locality ? 'locality ' + found.place.locality : '',
      found.place.cbsa ? 'CBSA ' + found.place.cbsa : ''].filter(each => each).join(', ') || 'national rates';
    return [levels, span(found.period), where, choice.percent && choice.percent !== '100' ? choice.percent + ' % of Medicare' : '']
      .filter(each => each).join(' · ');
  }

  function draw() {
    const choice = asked();
    show('.of-zip', radio('where') === 'zip');
    show('.of-parts', radio('where') === 'parts');
    show('.of-whole', radio('share') === 'whole');
    show('.of-patient', radio('share') === 'patient');
    const unfinished = choice.zip !== undefined && choice.zip.length < 5;
    const found = unfinished ? { problem: choice.zip === '' ? '' : "unknown ZIP code '" + choice.zip + "'; valid: five digits, such as 10001" } : answer(choice);
    at('problem').textContent = found.problem || '';
    at('zip').setAttribute('aria-invalid', String(Boolean(found.problem && choice.zip)));
    if (found.problem !== undefined) {
      at('answer').replaceChildren(...(found.problem === '' ? [element('p', { class: 'facts' }, 'Enter a ZIP code.')] : []));
      at('said').textContent = '';
      return;
    }
    remember(choice);
    const sites = found.sites;
    const facts = circumstances(choice, found);
    at('answer').replaceChildren(
      element('p', { class: 'facts' }, facts),
      ...chart(sites),
      (() => {
        const made = table('sites', 'Payment by site', [['Site (place of service)'], ['Professional', true], ['Facility', true], ['Total', true]],
          sites.map(each => row(each.title + ' (' + each.pos + ')', [amount(each.professional), amount(each.facility), each.total === undefined ? '–' : dollars(each.total)])));
        made.append(...reasons(sites));
        return made;
      })(),
      ...lines(sites), ...shares(sites), ...sentences(found),
      element('section', { class: 'sources' }, element('h2', {}, 'Sources'),
        element('p', { class: 'small' }, 'Rates by part: ' + bases(sites) + '. Editions: ' + found.period.editions.join(', ') + '. '
          + (choice.deductible === undefined ? "Before the patient's share: the payments include deductible and coinsurance."
            : "The patient's share is a part of the payments, not added to them.")),
        element('details', { class: 'small screen' }, element('summary', {}, 'Documents: ' + found.period.documents.length),
          element('ul', {}, ...found.period.documents.map(each => element('li', {}, each))))));
    clearTimeout(timer);
    timer = setTimeout(() => {
      at('said').textContent = facts + '. ' + sites.map(each => each.title + ' ' + (each.total === undefined ? 'no amount' : dollars(each.total))).join(', ');
    }, 400);
  }

  options(at('period'), data.periods.map((each, i) => [String(i), brief(each)]), '0');
  options(at('levels'), Array.from({ length: data.most - data.least + 1 }, (_, i) => [String(data.least + i), String(data.least + i)]), String(data.least));
  recall();
  draw();
  at('choices').addEventListener('input', event => {
    if (event.target.id === 'levels') sides();
    if (event.target.id === 'period') fill();
    draw();
  });
  at('choices').addEventListener('submit', event => event.preventDefault());
  addEventListener('hashchange', () => { recall(); draw(); });
  at('print').addEventListener('click', () => print());
  at('copy').addEventListener('click', () => navigator.clipboard.writeText(location.href)
    .then(() => { at('copied').textContent = 'Copied'; }, () => { at('copied').textContent = 'The address line has it'; }));
})();
