// The register: a large row for each pupil, one tap for here. Only rows that say something new are drawn again.
import * as clock from './clock.js';
import * as pack from './pack.js';
import * as people from './people.js';
import * as queue from './queue.js';
import { button, chip, h } from './dom.js';
import { everyone, more } from './mark-dialog.js';
import { count, dateOf, day, facts, halves, initials, moment, reasons, said, timeOf } from './words.js';

const TONES = 6;

/** What counts for a pupil now: what waits here, or else what the school has. */
function markOf(line, date, session) {
  const own = queue.lastWaiting(line.placementId, date, session);
  if (!own) {
    return line.mark;
  }
  return own.fact === 'TAKEN_BACK' ? null : {
    ...own, by: people.nameOf(own.person), capturedAt: clock.trueTime(own.at), waits: true,
  };
}

export function registerView(person, mark) {
  let at = current();
  const heading = h('h1', {});
  const need = h('p', { class: 'need', role: 'status' });
  const earlier = button('Earlier', () => go(-1));
  const later = button('Later', () => go(1));
  const all = button('Everyone is here', () => everyone(unmarked(), (lines) => say(lines, { fact: 'PRESENT' })), { class: 'primary' });
  const rows = h('ul', { class: 'rows' });
  const drawn = new Map();
  const view = h('section', { class: 'register' },
    h('div', { class: 'strip' }, h('div', {}, heading, need), h('div', { class: 'turns' }, earlier, later, all)), rows);

  function current() {
    const now = clock.now();
    return { date: dateOf(now), session: timeOf(now) < '12:00' ? 'AM' : 'PM' };
  }

  function go(step) {
    const all = pack.sessions();
    const found = all[place() + step];
    if (found) {
      at = { date: found.date, session: found.session };
      refresh();
    }
  }

  const place = () => pack.sessions().findIndex((it) => it.date === at.date && it.session === at.session);
  const lines = () => pack.register(at.date, at.session)?.pupils ?? [];
  const unmarked = () => lines().filter((line) => !markOf(line, at.date, at.session));

  async function say(whom, what) {
    await mark(whom.map((line) => ({ placementId: line.placementId, date: at.date, session: at.session, ...what })));
  }

  function refresh() {
    const now = clock.now();
    const today = dateOf(now);
    const register = pack.register(at.date, at.session);
    const open = at.date <= today;
    const name = `${day(at.date)}, ${halves[at.session]}`;
    heading.textContent = at.date === today ? 'Today, ' + name : name;
    earlier.disabled = place() <= 0;
    later.disabled = place() < 0 || place() >= pack.sessions().length - 1;
    const left = unmarked().length;
    need.textContent = needOf(register, left, open);
    need.classList.toggle('done', Boolean(register?.pupils.length) && left === 0);
    all.hidden = !open || left === 0;
    draw(now, open);
  }

  function needOf(register, left, open) {
    if (!register) {
      return 'This register is not on the tablet. It comes with the network.';
    }
    if (!register.pupils.length) {
      return 'Nobody is expected in this session.';
    }
    if (!open) {
      return `${count(register.pupils.length, 'pupil is', 'pupils are')} expected`;
    }
    return left ? `${left} of ${register.pupils.length} still to mark` + (register.closesAt ? `, last one due ${register.closesAt.slice(0, 5)}` : '')
      : '✓ Everybody is accounted for';
  }

  function draw(now, open) {
    const wanted = lines();
    const ids = new Set(wanted.map((line) => line.placementId));
    for (const [id, row] of drawn) {
      if (!ids.has(id)) {
        row.element.remove();
        drawn.delete(id);
      }
    }
    wanted.forEach((line, index) => {
      const found = markOf(line, at.date, at.session);
      const key = JSON.stringify([at, line.displayName, line.siteName, line.expectedFrom, line.familySays, found, open, dateOf(now)]);
      let row = drawn.get(line.placementId);
      if (row?.key !== key) {
        const had = row?.element.contains(document.activeElement);
        const element = rowOf(line, found, open, now);
        row?.element.replaceWith(element);
        row = { key, element };
        drawn.set(line.placementId, row);
        if (had) {
          element.querySelector('button')?.focus();
        }
      }
      if (rows.children[index] !== row.element) {
        rows.insertBefore(row.element, rows.children[index] ?? null);
      }
    });
  }

  function rowOf(line, found, open, now) {
    return h('li', { class: `row ${found ? 'said' : 'unsaid'}` },
      h('span', { class: `face face-${tone(line.placementId)}`, 'aria-hidden': 'true' }, initials(line.displayName)),
      h('div', { class: 'who' }, h('span', { class: 'name' }, line.displayName),
        h('span', { class: 'small' }, `${line.siteName}, `, h('span', { class: 'times' }, `${line.expectedFrom.slice(0, 5)}–${line.expectedTo.slice(0, 5)}`)),
        line.familySays && h('span', { class: 'small' }, `The family says: ${reasons[line.familySays].toLowerCase()}`)),
      found && h('div', { class: 'what' }, chip(facts[found.fact], said(found)), h('span', { class: 'small' }, by(found, now))),
      h('div', { class: 'buttons' }, open ? buttons(line, found) : h('span', { class: 'small' }, 'Expected')));
  }

  function by(found, now) {
    const who = `${found.by}, ${moment(new Date(found.capturedAt), now)}`;
    return found.waits ? who + ', waits on this tablet' : who;
  }

  function buttons(line, found) {
    const named = (words) => ({ 'aria-label': `${words}: ${line.displayName}` });
    const second = () => more(line, found, (what) => say([line], what));
    return found
      ? [button('Change', second, named('Change'))]
      : [button('Here', () => say([line], { fact: 'PRESENT' }), { class: 'primary', ...named('Here') }),
        button('More', second, named('More'))];
  }

  refresh();
  return { element: view, refresh };
}

const tone = (id) => parseInt(id.slice(-4), 16) % TONES;


