// Sends what waits, by itself: concerns first, then marks; one page at a time; again and again until there is a receipt.
import * as clock from './clock.js';
import * as pack from './pack.js';
import * as people from './people.js';
import * as queue from './queue.js';
import { plain, tell, wipe } from './store.js';
import { ask, Trouble } from './talk.js';

const MOST = 200;
const FIRST_PAUSE = 2_000;
const AGAIN = 30_000;
const LONGEST_PAUSE = 5 * 60_000;
const FRESH = 5 * 60_000;
const SAFE = ['ACCEPTED', 'DUPLICATE', 'SUPERSEDED'];

/** What a person may want to know about sending: whether it goes on, and what stands in its way. */
export const state = { busy: false, trouble: '', code: '', failures: 0, notBefore: 0, mustWait: 0 };
let most = MOST;
let timer;
let triedHeld = 0;

/** With new courage: the network is back, or somebody looks at the page. What the server asked for is kept to all the same. */
export function sendNow() {
  state.notBefore = 0;
  state.failures = 0;
  return send();
}

export async function send() {
  if (performance.now() < Math.max(state.notBefore, state.mustWait) || (await plain('revoked'))) {
    return;
  }
  await navigator.locks.request('waymark-send', { ifAvailable: true }, (lock) => lock && round());
}

async function round() {
  await queue.load();
  if (performance.now() - triedHeld > FRESH) {
    // Somebody may have been given the role back.
    triedHeld = performance.now();
    await queue.release(queue.heldPeople());
  }
  state.busy = queue.nextConcern() !== undefined || queue.nextBatch(1).length > 0;
  const sent = state.busy;
  tell();
  try {
    while (await sendOne()) {
      await pack.inContact();
    }
    await refresh(sent);
    Object.assign(state, { trouble: '', code: '', failures: 0, notBefore: 0 });
  } catch (trouble) {
    await meet(trouble);
  } finally {
    state.busy = false;
    tell();
  }
}

/** One concern, or when there is none one batch of marks; whether there was anything. */
async function sendOne() {
  const concern = queue.nextConcern();
  if (concern) {
    await forPerson(concern.person, () => sendConcern(concern));
    return true;
  }
  const batch = queue.nextBatch(most);
  if (batch.length) {
    await forPerson(batch[0].person, () => sendMarks(batch));
  }
  return batch.length > 0;
}

async function forPerson(person, work) {
  try {
    await work();
  } catch (trouble) {
    if (trouble.code !== 'PERSON_ENDED' && trouble.status !== 403) {
      throw trouble;
    }
    await queue.hold(person);
  }
}

async function sendConcern(concern) {
  const { at, number, person, ...body } = concern;
  body.sentAt = new Date().toISOString();
  try {
    await ask('/concerns', { person, body });
    await queue.settled('concerns', [concern.id], []);
  } catch (trouble) {
    if (trouble.status !== 422) {
      throw trouble;
    }
    await queue.settled('concerns', [], [{ ...concern, what: 'concern', message: trouble.message }]);
  }
}

function document(mark) {
  return {
    id: mark.id, placementId: mark.placementId, date: mark.date, session: mark.session, fact: mark.fact,
    minutesLate: mark.minutesLate, reason: mark.reason, capturedAt: new Date(mark.at).toISOString(),
    deviceId: mark.tablet, sequence: mark.number,
  };
}

async function sendMarks(batch) {
  let answer;
  try {
    answer = await ask('/marks', {
      person: batch[0].person, body: { sentAt: new Date().toISOString(), marks: batch.map(document) },
    });
  } catch (trouble) {
    if (trouble.status === 413 && most > 1) {
      most = Math.ceil(most / 2);
      return;
    }
    throw trouble;
  }
  const receipts = new Map((answer.body.receipts ?? []).map((receipt) => [receipt.id, receipt]));
  const safe = batch.filter((mark) => SAFE.includes(receipts.get(mark.id)?.outcome));
  const refused = batch.filter((mark) => receipts.get(mark.id)?.outcome === 'REFUSED')
    .map((mark) => ({ ...mark, what: 'mark', message: receipts.get(mark.id).refusal?.message ?? 'It was not taken.' }));
  if (!safe.length && !refused.length) {
    throw new Trouble('The answer had no receipts. Nothing was let go.', { code: 'NO_RECEIPTS' });
  }
  // First the register shows it as the school's, then it is let go: a page that ends in between sends it again.
  await pack.apply(safe.filter((mark) => receipts.get(mark.id).outcome !== 'SUPERSEDED'));
  await queue.settled('marks', safe.map((mark) => mark.id), refused);
}

/** Fetches the next days when that is due, by anybody who may. */
async function refresh(due) {
  if (!due && pack.tablet() && pack.tagNow() && Date.now() - pack.contact() < FRESH && Date.now() >= pack.contact()) {
    return;
  }
  for (const person of people.ids()) {
    try {
      await fetchPack(person);
      return;
    } catch (trouble) {
      if (trouble.code !== 'PERSON_ENDED') {
        throw trouble;
      }
      await queue.hold(person);
    }
  }
}

export async function fetchPack(person) {
  const { marks, concerns } = queue.waiting();
  const headers = {
    'X-Waymark-Waiting': String(marks + concerns),
    'X-Waymark-Sequence': String((await plain('sequence')) || 0),
    'X-Waymark-Clock': new Date().toISOString(),
  };
  if (pack.tagNow()) {
    headers['If-None-Match'] = pack.tagNow();
  }
  const { response, body } = await ask('/tablets/pack', { person, headers });
  if (body) {
    await pack.keep(body, response.headers.get('ETag'));
    await people.rememberNames();
  }
  await pack.inContact();
  await queue.release([person]);
}

async function meet(trouble) {
  if (trouble.code === 'TABLET_REVOKED') {
    await wipe({ ...queue.waiting(), at: clock.now() });
    tell();
    location.reload();
    return;
  }
  // A network that comes back is tried often; a server that has trouble is left in peace for longer.
  const longest = trouble.code === 'OFFLINE' ? AGAIN : LONGEST_PAUSE;
  // Not all at the same moment when the network of a whole farm comes back.
  const pause = Math.min(longest, FIRST_PAUSE * 2 ** Math.min(10, state.failures)) * (0.5 + Math.random() / 2);
  const mustWait = (trouble.retryAfter ?? 0) * 1000;
  clearTimeout(timer);
  timer = setTimeout(send, Math.max(pause, mustWait) + 50);
  Object.assign(state, {
    trouble: trouble instanceof Trouble ? trouble.message : 'This tablet could not do it. It tries again by itself.',
    code: trouble.code ?? '',
    failures: state.failures + 1,
    notBefore: performance.now() + pause,
    mustWait: performance.now() + mustWait,
  });
}
