// Says at every moment, in words, what waits on this tablet and since when everything is safe.
import * as clock from './clock.js';
import * as pack from './pack.js';
import * as people from './people.js';
import * as queue from './queue.js';
import { state } from './send.js';
import { h } from './dom.js';
import { count, moment } from './words.js';

function what({ marks, concerns }) {
  const found = [];
  if (concerns) {
    found.push(count(concerns, 'concern', 'concerns'));
  }
  if (marks) {
    found.push(count(marks, 'mark', 'marks'));
  }
  return `${found.join(' and ')} ${marks + concerns === 1 ? 'waits' : 'wait'} on this tablet`;
}

export function words() {
  const waiting = queue.waiting();
  const now = clock.now();
  if (waiting.marks + waiting.concerns > 0) {
    return `${what(waiting)}, since ${moment(clock.trueTime(queue.since()), now)}`;
  }
  if (!pack.contact()) {
    return 'Nothing waits on this tablet';
  }
  const refused = queue.notTaken().length;
  const safe = `safe with the school, ${moment(clock.trueTime(pack.contact()), now)}`;
  return refused ? `${count(refused, 'was', 'were')} not taken: look at them. All else is ${safe}` : `Everything is ${safe}`;
}

/** How sending goes, where there is something to say about it. */
function sending() {
  const { marks, concerns } = queue.waiting();
  if (!navigator.onLine || state.code === 'OFFLINE') {
    return marks + concerns ? 'No network here. They go by themselves when it is back.' : 'No network here. Go on marking.';
  }
  return state.busy ? 'Sending…' : state.trouble;
}

/** Written only when it is different, so that a screen reader says each change once. */
function write(place, key, ...children) {
  if (place.dataset.shown !== key) {
    place.dataset.shown = key;
    place.replaceChildren(...children);
  }
}

export function show() {
  const waiting = queue.waiting();
  const safe = waiting.marks + waiting.concerns + queue.notTaken().length === 0;
  const place = document.getElementById('status');
  place.classList.toggle('waits', !safe);
  write(place, words() + sending(), h('b', {}, words()), ' ', h('span', { class: 'sending' }, sending()));
  const notes = [clock.complaint(), ...held()].filter(Boolean);
  write(document.getElementById('notices'), notes.join('|'),
    ...notes.map((note) => h('p', { class: 'notice', role: 'alert' }, note)));
}

function held() {
  return queue.heldPeople().filter((person) => queue.waitingOf(person)).map((person) =>
    `${count(queue.waitingOf(person), 'mark or concern', 'marks and concerns')} of ${people.nameOf(person)} cannot be sent: they may not use this tablet `
    + 'at the moment. Nothing is lost. Ask your manager, or ring the school.');
}
