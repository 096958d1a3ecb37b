// Who uses this tablet: joined with a password once, then a PIN that never leaves it.
import { lockWith, opens } from './crypto.js';
import { get, put, tell } from './store.js';
import * as pack from './pack.js';

const FREE_TRIES = 5;
const FIRST_WAIT = 30_000;
const LONGEST_WAIT = 60 * 60_000;
export const PIN = /^\d{4,8}$/;
let locks = {};
let names = {};

export async function load() {
  locks = (await get('people')) || {};
  names = (await get('names')) || {};
}

/** Everybody who has a PIN here, also somebody whom the server would refuse by now. */
export const ids = () => Object.keys(locks);

export const nameOf = (person) => pack.people().find((it) => it.id === person)?.name ?? names[person] ?? 'Somebody';

/** Whom the page offers: those who have a PIN here and whom the server still knows on this tablet. */
export function here() {
  const known = pack.people().map((person) => person.id);
  return ids()
    .filter((id) => names[id] && (!known.length || known.includes(id)))
    .map((id) => ({ id, name: nameOf(id) }))
    .sort((one, other) => one.name.localeCompare(other.name));
}

export async function join(person, name, pin) {
  locks[person] = { lock: await lockWith(pin, person), wrong: 0, until: 0 };
  names[person] = name;
  await put('people', locks);
  await put('names', names);
  tell();
}

/** After a wipe the names come back with the pack. */
export async function rememberNames() {
  const fresh = Object.fromEntries(pack.people().filter((it) => locks[it.id]).map((it) => [it.id, it.name]));
  if (JSON.stringify(fresh) !== JSON.stringify(names)) {
    names = { ...names, ...fresh };
    await put('names', names);
  }
}

export async function leave(person) {
  delete locks[person];
  delete names[person];
  await put('people', locks);
  await put('names', names);
  tell();
}

/** How long this person has to wait before another try, in milliseconds. */
export const waitFor = (person) => Math.max(0, (locks[person]?.until ?? 0) - Date.now());

/** Whether the PIN is right. After five wrong ones each further one makes the wait twice as long. */
export async function tryPin(person, pin) {
  const found = locks[person];
  if (!found || waitFor(person) > 0) {
    return false;
  }
  const right = await opens(pin, person, found.lock);
  found.wrong = right ? 0 : found.wrong + 1;
  const over = found.wrong - FREE_TRIES;
  found.until = over < 0 ? 0 : Date.now() + Math.min(LONGEST_WAIT, FIRST_WAIT * 2 ** over);
  await put('people', locks);
  return right;
}
