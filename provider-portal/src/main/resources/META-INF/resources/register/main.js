// Puts the pieces together: who is in front of the tablet, which page is open, and when to send.
import * as clock from './clock.js';
import * as entry from './entry-view.js';
import * as pack from './pack.js';
import * as people from './people.js';
import * as queue from './queue.js';
import * as status from './status.js';
import { concernView, notTakenView } from './concern-view.js';
import { h, refusal } from './dom.js';
import { registerView } from './register-view.js';
import { applySettings, settingsView } from './settings-view.js';
import { send, sendNow } from './send.js';
import { changes, plain } from './store.js';
import { day, halves, said } from './words.js';

const IDLE = 5 * 60_000;
const AGAIN = 30_000;
const WAYS = { register: ['☑', 'Register'], concern: ['✎', 'Tell the school'], 'not-taken': ['!', 'Not taken'], settings: ['⚙', 'Settings'] };
const main = document.getElementById('main');
const ways = document.getElementById('ways');
let person;
let open = { refresh() {} };
let page = 'register';
let touched = 0;
let shut = false;

function put(element, focus = true) {
  main.replaceChildren(element);
  if (focus) {
    main.focus({ preventScroll: true });
    window.scrollTo(0, 0);
  }
}

function entryPage(element) {
  person = undefined;
  open = { refresh() {} };
  document.querySelectorAll('dialog').forEach((dialog) => dialog.close());
  ways.hidden = true;
  document.getElementById('person').replaceChildren();
  document.getElementById('where').textContent = pack.tablet()?.name ?? 'Register';
  put(element);
}

async function begin() {
  const note = await plain('revoked');
  shut = Boolean(note);
  if (note) {
    entryPage(entry.revoked(note, () => entryPage(entry.enrol(begin))));
  } else if (!(await plain('tablet'))) {
    entryPage(entry.enrol(begin));
  } else if (!people.ids().length) {
    entryPage(entry.join(enter));
  } else {
    lock();
  }
}

function lock() {
  const joining = () => entryPage(entry.join(enter, lock));
  const names = () => JSON.stringify([people.here(), pack.isWiped()]);
  const shown = names();
  entryPage(entry.choose((chosen) => entryPage(entry.pin(chosen, enter, lock)), joining));
  // The names come back with the network, also while somebody looks at this page.
  open = { refresh: () => names() !== shown && lock() };
}

async function enter(id) {
  person = id;
  touched = performance.now();
  ways.hidden = false;
  document.getElementById('where').textContent = pack.tablet()?.name ?? 'Register';
  document.getElementById('person').replaceChildren(h('span', {}, people.nameOf(id)),
    h('button', { type: 'button', onclick: lock }, 'Lock'));
  navigator.storage?.persist?.();
  await go('register');
  sendNow();
}

async function go(to) {
  page = to;
  const views = {
    register: () => registerView(person, mark),
    concern: () => concernView(person, async () => { await go('register'); sendNow(); }),
    'not-taken': () => notTakenView(person, describe),
    settings: () => settingsView(person, begin),
  };
  open = await views[to]();
  put(open.element);
  drawWays();
}

function drawWays() {
  const many = queue.notTaken().length;
  ways.replaceChildren(...Object.entries(WAYS).filter(([name]) => name !== 'not-taken' || many || page === name)
    .map(([name, [sign, words]]) => h('button', {
      type: 'button', onclick: () => go(name), 'aria-current': name === page ? 'page' : false, class: name,
    }, h('span', { class: 'sign', 'aria-hidden': 'true' }, sign), h('span', {}, name === 'not-taken' ? `${words}: ${many}` : words))));
}

async function mark(said) {
  try {
    await queue.addMarks(person, await plain('tablet'), said);
  } catch {
    main.prepend(refusal('This tablet could not keep the mark: its store is full or broken. Write it down, and ring the school.'));
    return;
  }
  send();
}

function describe(item) {
  const name = pack.nameOf(item.placementId) ?? 'A pupil';
  return item.what === 'concern' ? `Concern about ${name}` : `${name}, ${day(item.date)}, ${halves[item.session]}: ${said(item)}`;
}

let notTakenBefore = 0;
function changed() {
  status.show();
  open.refresh();
  if (!person) {
    return;
  }
  if (queue.notTaken().length !== notTakenBefore) {
    notTakenBefore = queue.notTaken().length;
    drawWays();
  }
}

async function tick() {
  if (await pack.forgetWhenOld()) {
    await people.load();
    lock();
  }
  if (person && performance.now() - touched > IDLE) {
    lock();
  }
  await send();
  status.show();
}

async function start() {
  if (!window.isSecureContext || !crypto.subtle) {
    put(refusal('The register needs a secure address (https). Ask whoever looks after Waymark.'));
    return;
  }
  await applySettings();
  await Promise.all([clock.load(), pack.load(), queue.load()]);
  // After the pack, which may just have made the tablet forget the names.
  await people.load();
  changes.addEventListener('here', changed);
  // Another page of this tablet heard first that it was shut out.
  changes.addEventListener('elsewhere', async () => { if (!shut && (await plain('revoked'))) { location.reload(); } });
  ['online', 'offline'].forEach((name) => addEventListener(name, () => { status.show(); sendNow(); }));
  document.addEventListener('visibilitychange', () => { if (!document.hidden) { tick(); sendNow(); } });
  ['pointerdown', 'keydown'].forEach((name) => addEventListener(name, () => { touched = performance.now(); }, { passive: true }));
  setInterval(tick, AGAIN);
  await begin();
  status.show();
  sendNow();
  navigator.serviceWorker?.register('sw.js', { updateViaCache: 'none' });
}

start().catch(() => put(refusal('This page could not open its own store. Close it and open it again; if that does not help, '
  + 'write the register down and ring the school.')));
