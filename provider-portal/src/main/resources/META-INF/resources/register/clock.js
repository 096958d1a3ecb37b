// Whether the tablet's clock is right, by the time that the server says in every answer.
import { plain, putPlain } from './store.js';
import { span } from './words.js';

const RIGHT_ENOUGH = 2 * 60_000;
let ahead = 0;

export async function load() {
  ahead = (await plain('ahead')) || 0;
}

/** To be called with what an answer says, and when the question went out. */
export function heard(serverTime, asked) {
  const server = Date.parse(serverTime);
  if (Number.isNaN(server)) {
    return;
  }
  const now = Math.round((asked + Date.now()) / 2) - server;
  const changed = Math.abs(now - ahead) > 1000;
  ahead = now;
  if (changed) {
    putPlain('ahead', ahead);
  }
}

/** The time in school, as well as this tablet can know it. */
export const now = () => trueTime(Date.now());

export function trueTime(at) {
  return Math.abs(ahead) > RIGHT_ENOUGH ? at - ahead : at;
}

/** What is wrong with the clock, in words; nothing when it is right. */
export function complaint() {
  if (Math.abs(ahead) <= RIGHT_ENOUGH) {
    return '';
  }
  const way = ahead > 0 ? 'ahead of' : 'behind';
  return `This tablet's clock is ${span(ahead)} ${way} the school's. Put it right in the tablet's settings. `
    + 'Times on this page are corrected, and the school sees both.';
}
