// The registers of the next days, kept sealed; gone after some days without a word from the school's side.
import { drop, get, plain, put, putPlain, tell } from './store.js';
import * as clock from './clock.js';

const DAY = 24 * 60 * 60_000;
let pack;
let tag;
let contactAt = 0;
let wiped = false;

export async function load() {
  contactAt = (await plain('contact')) || 0;
  const kept = await get('pack');
  pack = kept?.pack;
  tag = kept?.tag;
  wiped = !pack && contactAt > 0;
  await forgetWhenOld();
}

/** To be called often: a tablet that nobody closes forgets as well. Whether it did just now. */
export async function forgetWhenOld() {
  if (pack && Date.now() - contactAt > pack.tablet.wipeAfterDays * DAY) {
    pack = undefined;
    tag = undefined;
    wiped = true;
    // The names of staff, and what somebody had begun to write, go with the names of pupils.
    await Promise.all([drop('pack'), drop('names'), drop('drafts')]);
    tell();
    return true;
  }
  return false;
}

export const contact = () => contactAt;
export const isWiped = () => wiped;
export const tagNow = () => tag;
export const tablet = () => pack?.tablet;
export const people = () => pack?.people ?? [];
export const pupils = () => pack?.pupils ?? [];
export const sessions = () => pack?.registers ?? [];

export function register(date, session) {
  return sessions().find((found) => found.date === date && found.session === session);
}

export function nameOf(placement) {
  const line = sessions().flatMap((found) => found.pupils).find((found) => found.placementId === placement);
  return line?.displayName ?? pupils().find((found) => found.placementId === placement)?.displayName;
}

export const schoolOf = (placement) => pupils().find((found) => found.placementId === placement);

export async function inContact() {
  contactAt = Date.now();
  await putPlain('contact', contactAt);
}

/** The school's answer does not repeat why somebody is not here; what was said on this tablet is still known. */
function withReasons(fresh) {
  for (const found of fresh.registers) {
    for (const line of found.pupils) {
      const before = register(found.date, found.session)?.pupils.find((it) => it.placementId === line.placementId)?.mark;
      if (line.mark && before?.reason && before.fact === line.mark.fact && before.by === line.mark.by) {
        line.mark.reason ??= before.reason;
      }
    }
  }
  return fresh;
}

export async function keep(fresh, freshTag) {
  pack = withReasons(fresh);
  tag = freshTag;
  wiped = false;
  await put('pack', { pack, tag });
}

/** What is safe with the school is shown as the school has it, until the next pack says it again. */
export async function apply(marks) {
  const names = Object.fromEntries(people().map((person) => [person.id, person.name]));
  for (const mark of marks) {
    const line = register(mark.date, mark.session)?.pupils.find((found) => found.placementId === mark.placementId);
    if (line) {
      line.mark = mark.fact === 'TAKEN_BACK' ? null : {
        fact: mark.fact, minutesLate: mark.minutesLate, reason: mark.reason, by: names[mark.person] ?? '',
        capturedAt: new Date(clock.trueTime(mark.at)).toISOString(),
      };
    }
  }
  if (pack && marks.length) {
    tag = undefined;
    await put('pack', { pack });
  }
}
