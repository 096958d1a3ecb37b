// The way in: letting the tablet in, joining it, choosing one's name, the PIN. And the page of a tablet that was shut out.
import * as pack from './pack.js';
import * as people from './people.js';
import { fetchPack } from './send.js';
import { putPlain } from './store.js';
import { ask } from './talk.js';
import { button, field, h, refusal } from './dom.js';
import { count, initials, span } from './words.js';

/** A form whose button works once at a time, with the place for what went wrong. */
function form(words, action, ...content) {
  const place = h('div', {});
  const submit = h('button', { type: 'submit', class: 'primary big' }, words);
  const element = h('form', { class: 'form', novalidate: true }, ...content, place, submit);
  element.addEventListener('submit', async (event) => {
    event.preventDefault();
    submit.disabled = true;
    place.replaceChildren();
    try {
      await action();
    } catch (trouble) {
      place.replaceChildren(refusal(trouble.message));
    } finally {
      submit.disabled = false;
    }
  });
  return element;
}

export function enrol(then) {
  const code = h('input', { autocomplete: 'off', autocapitalize: 'characters', spellcheck: 'false', maxlength: 20, class: 'code' });
  return h('section', { class: 'card' }, h('h1', {}, 'Let this tablet in'),
    h('p', {}, 'Your manager makes a code under Tablets in Waymark for providers. It works once, for a quarter of an hour.'),
    form('Let this tablet in', async () => {
      const { body } = await ask('/tablets', { body: { code: code.value } });
      await putPlain('revoked', null);
      await putPlain('tablet', body.id);
      await then();
    }, field('Code', code)));
}

export function join(then, back) {
  const email = h('input', { type: 'email', autocomplete: 'off', inputmode: 'email' });
  const password = h('input', { type: 'password', autocomplete: 'off' });
  const pin = pinField();
  const again = pinField();
  return h('section', { class: 'card' }, h('h1', {}, 'Join this tablet'),
    h('p', {}, 'Once, with a network. After that your PIN is enough, also without one.'),
    form('Join', async () => {
      check(pin.value, again.value);
      const { body } = await ask('/tablets/people', { body: { username: email.value, password: password.value } });
      await people.join(body.personId, body.name, pin.value);
      await fetchPack(body.personId).catch(() => undefined);
      await then(body.personId);
    },
    field('E-mail address', email), field('Password', password),
    field('PIN for this tablet', pin, '4 to 8 digits. It stays on this tablet; nobody can look it up.'),
    field('PIN again', again)),
    back && button('Back', back, { class: 'quiet' }));
}

const pinField = () => h('input', {
  type: 'password', inputmode: 'numeric', autocomplete: 'off', maxlength: 8, class: 'pin' });

function check(pin, again) {
  if (!people.PIN.test(pin)) {
    throw new Error('A PIN has 4 to 8 digits.');
  }
  if (/^(\d)\1+$/.test(pin) || '0123456789'.includes(pin)) {
    throw new Error('Somebody would guess this PIN. Choose other digits.');
  }
  if (pin !== again) {
    throw new Error('The two PINs are not the same.');
  }
}

/** Who is it? Large, one tap. */
export function choose(chosen, joining) {
  const found = people.here();
  const list = h('ul', { class: 'people' }, found.map((person) => h('li', {},
    h('button', { type: 'button', class: 'somebody', onclick: () => chosen(person) },
      h('span', { class: 'face', 'aria-hidden': 'true' }, initials(person.name)), h('span', {}, person.name)))));
  return h('section', { class: 'card' }, h('h1', {}, found.length ? 'Who is it?' : 'Nobody is named here'),
    pack.isWiped() && h('p', { class: 'notice' }, 'This tablet had no contact for a long time, so names and registers were '
      + 'removed from it. They come back with the network. What waits stays until it is sent.'),
    found.length ? list : h('p', {}, 'With a network, join this tablet by your e-mail address and password.'),
    button('Somebody else joins', joining, { class: 'quiet' }));
}

export function pin(person, then, back) {
  const input = pinField();
  const view = h('section', { class: 'card' }, h('h1', {}, person.name),
    form('Open', async () => {
      const wait = people.waitFor(person.id);
      if (wait > 0) {
        throw new Error(`There were several wrong PINs. Wait ${seconds(wait)}, then try again.`);
      }
      if (!(await people.tryPin(person.id, input.value))) {
        input.value = '';
        input.focus();
        const next = people.waitFor(person.id);
        throw new Error('That PIN is not right.' + (next > 0 ? ` Wait ${seconds(next)}, then try again.` : ''));
      }
      await then(person.id);
    }, field('PIN', input, 'Forgotten? Join again with your password.')),
    button('Somebody else', back, { class: 'quiet' }));
  queueMicrotask(() => input.focus());
  return view;
}

const seconds = (wait) => (wait < 90_000 ? count(Math.ceil(wait / 1000), 'second', 'seconds') : span(wait));

export function revoked(note, again) {
  const lost = note.marks + note.concerns;
  const what = [note.marks && count(note.marks, 'mark', 'marks'), note.concerns && count(note.concerns, 'concern', 'concerns')];
  return h('section', { class: 'card' }, h('h1', {}, 'This tablet has been shut out'),
    h('p', {}, 'Your manager revoked it. Every name and register has been removed from it.'),
    h('p', { class: lost ? 'refusal' : '' }, lost
      ? `${what.filter(Boolean).join(' and ')} had not been sent and ${lost === 1 ? 'is' : 'are'} gone. Tell your manager now, and mark again on another tablet.`
      : 'Nothing was waiting on it: all marks had been sent.'),
    button('Let it in again with a code', again, { class: 'primary' }));
}

