// How the tablet lies in the hand, and leaving it.
import * as pack from './pack.js';
import * as people from './people.js';
import * as queue from './queue.js';
import { plain, putPlain } from './store.js';
import { ask } from './talk.js';
import { button, dialog, h, refusal } from './dom.js';

const HANDS = { right: 'Buttons on the right', left: 'Buttons on the left' };
const SCHEMES = { auto: 'As the tablet is set', light: 'Light, for the sun', dark: 'Dark' };

export async function applySettings() {
  document.documentElement.dataset.hand = (await plain('hand')) || 'right';
  document.documentElement.dataset.scheme = (await plain('scheme')) || 'auto';
}

function choice(legend, name, options) {
  const now = document.documentElement.dataset[name];
  return h('fieldset', {}, h('legend', {}, legend), h('div', { class: 'radios' }, Object.entries(options).map(([key, words]) =>
    h('label', {}, h('input', { type: 'radio', name, value: key, checked: key === now, onchange: async () => {
      await putPlain(name, key);
      await applySettings();
    } }), h('span', {}, words)))));
}

export async function settingsView(person, left) {
  const kept = await navigator.storage?.persisted?.();
  const place = h('div', {});
  const days = pack.tablet()?.wipeAfterDays ?? 7;

  async function leave() {
    try {
      await ask('/tablets/people/leave', { person, body: {} });
      await people.leave(person);
      left();
    } catch (trouble) {
      place.replaceChildren(refusal(trouble.code === 'OFFLINE' ? 'Leaving needs a network. Lock the tablet for now.' : trouble.message));
    }
  }

  function sure() {
    if (queue.waitingOf(person)) {
      place.replaceChildren(refusal('Something of yours still waits on this tablet. Leave when it has been sent.'));
      return;
    }
    const box = dialog('Leave this tablet?', h('p', {}, 'Your PIN is removed. You can join again with your password.'),
      h('div', { class: 'ends' }, button('Leave', () => { box.close(); leave(); }, { class: 'primary' }),
        button('Cancel', () => box.close(), { class: 'quiet' })));
  }

  return { refresh() {}, element: h('section', { class: 'card wide' }, h('h1', {}, 'Settings'),
    choice('Which hand?', 'hand', HANDS), choice('Light or dark?', 'scheme', SCHEMES),
    h('h2', {}, pack.tablet()?.name ?? 'This tablet'),
    h('p', {}, `Names and registers are removed after ${days} days without contact. What waits stays until it is sent.`),
    h('p', {}, kept ? 'The browser has promised not to clear this page\'s store.'
      : 'The browser may clear this page\'s store when space is short. Add the page to the home screen to prevent that.'),
    place, button('Leave this tablet', sure)) };
}
