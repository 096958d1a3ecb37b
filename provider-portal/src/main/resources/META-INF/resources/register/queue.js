// What waits on this tablet: made here, kept here, and only let go with a receipt.
import { add, all, changes, forget, get, put, settle, takeNumbers, tell } from './store.js';
import { nextId } from './ids.js';

let marks = [];
let concerns = [];
let refused = [];
let held = [];
let latest = 0;

export async function load() {
  [marks, concerns, refused] = await Promise.all([all('marks'), all('concerns'), all('refused')]);
  held = (await get('held')) || [];
}

changes.addEventListener('elsewhere', () => load().then(() => changes.dispatchEvent(new Event('here'))));

/** A later tap never bears an earlier time than the one before it, however fast the finger. */
function captureTime() {
  const now = Date.now();
  latest = now <= latest && latest - now < 5000 ? latest + 1 : now;
  return latest;
}

/** Keeps marks of one person; when this comes back they are on the disk. */
export async function addMarks(person, tablet, said) {
  const first = await takeNumbers(said.length);
  const made = said.map((mark, index) => {
    const at = captureTime();
    return { id: nextId(first + index, at), number: first + index, person, tablet, at, ...mark };
  });
  marks.push(...made);
  try {
    await add('marks', made);
  } catch (full) {
    marks = marks.filter((mark) => !made.includes(mark));
    throw full;
  }
  tell();
  return made;
}

export async function addConcern(person, concern) {
  const number = await takeNumbers(1);
  const made = { id: nextId(number), number, person, at: captureTime(), ...concern };
  await add('concerns', [made]);
  concerns.push(made);
  tell();
  return made;
}

export const waiting = () => ({ marks: marks.length, concerns: concerns.length });
export const notTaken = () => refused;
export const heldPeople = () => held;
export const waitingOf = (person) => [...marks, ...concerns].filter((item) => item.person === person).length;

/** Since when the oldest of them waits. */
export function since() {
  return [...marks, ...concerns].reduce((oldest, item) => Math.min(oldest, item.at), Infinity);
}

/** The last that was said here about a pupil in a session and has not been sent. */
export function lastWaiting(placement, date, session) {
  return marks.findLast((mark) => mark.placementId === placement && mark.date === date && mark.session === session);
}

const free = (item) => !held.includes(item.person);

export const nextConcern = () => concerns.find(free);

/** The oldest that may be sent, of one person. */
export function nextBatch(most) {
  const first = marks.find(free);
  return first ? marks.filter((mark) => mark.person === first.person).slice(0, most) : [];
}

/** Lets go of what is safe, and puts what was refused where it is seen. */
export async function settled(list, safe, notTakenNow) {
  await settle(list, safe, notTakenNow);
  const gone = new Set([...safe, ...notTakenNow.map((item) => item.id)]);
  if (list === 'marks') {
    marks = marks.filter((mark) => !gone.has(mark.id));
  } else {
    concerns = concerns.filter((concern) => !gone.has(concern.id));
  }
  refused.push(...notTakenNow);
  tell();
}

export async function dropRefused(id) {
  await forget('refused', id);
  refused = refused.filter((item) => item.id !== id);
  tell();
}

/** Somebody who may not use the tablet at the moment: what they marked stays, and does not keep others' marks back. */
export async function hold(person) {
  held = [...new Set([...held, person])];
  await put('held', held);
  tell();
}

export async function release(people) {
  const left = held.filter((person) => !people.includes(person));
  if (left.length !== held.length) {
    held = left;
    await put('held', held);
  }
}
