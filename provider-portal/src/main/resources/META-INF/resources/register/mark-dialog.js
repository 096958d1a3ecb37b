// The second level: late, not here, left early, online, undo; and everybody at once.
import { button, dialog, h, refusal } from './dom.js';
import { reasons } from './words.js';

const MINUTES = [5, 10, 15, 20, 30, 45, 60];

function group(title, ...content) {
  return h('section', { class: 'group' }, h('h3', {}, title), h('div', { class: title === 'Not here' ? 'choices words' : 'choices' }, ...content));
}

/** Calls back with what was said: {fact, minutesLate, reason}. */
export function more(line, mark, say) {
  const choose = (said) => () => { box.close(); say(said); };
  const minutes = h('input', { type: 'number', min: 1, max: 240, inputmode: 'numeric', 'aria-label': 'Other minutes', placeholder: 'min' });
  const place = h('div', {});
  const other = button('Mark late', () => {
    const many = Number(minutes.value);
    if (Number.isInteger(many) && many >= 1 && many <= 240) {
      choose({ fact: 'LATE', minutesLate: many })();
    } else {
      place.replaceChildren(refusal('Say how many minutes, from 1 to 240.'));
    }
  });
  const box = dialog(line.displayName,
    mark && group('What it says now can be changed', button('Here', choose({ fact: 'PRESENT' }), { class: 'primary' }),
      button('Undo', choose({ fact: 'TAKEN_BACK' }))),
    group('Late by', ...MINUTES.map((many) => button(`${many} min`, choose({ fact: 'LATE', minutesLate: many }))),
      h('div', { class: 'other' }, minutes, other), place),
    group('Not here', ...Object.entries(reasons).map(([reason, words]) =>
      button(words, choose({ fact: 'ABSENT', reason }), reason === 'TRANSPORT' ? { class: 'wide strong' } : {})),
    button('No reason known', choose({ fact: 'ABSENT' }))),
    group('Or', button('Left early', choose({ fact: 'LEFT_EARLY' })), button('Online', choose({ fact: 'REMOTE' }))),
    h('div', { class: 'ends' }, button('Cancel', () => box.close(), { class: 'quiet' })));
  return box;
}

/** One deliberate tap, and then every name, ticked, to be looked at before it counts. */
export function everyone(lines, say) {
  const ticks = lines.map((line) => h('input', { type: 'checkbox', checked: true, value: line.placementId }));
  const yes = button('', () => {
    const chosen = lines.filter((line, index) => ticks[index].checked);
    box.close();
    say(chosen);
  }, { class: 'primary big' });
  const count = () => {
    const many = ticks.filter((tick) => tick.checked).length;
    yes.textContent = many === 1 ? 'Mark 1 pupil here' : `Mark ${many} pupils here`;
    yes.disabled = many === 0;
  };
  const list = h('ul', { class: 'ticks' }, lines.map((line, index) =>
    h('li', {}, h('label', {}, ticks[index], h('span', {}, line.displayName)))));
  list.addEventListener('change', count);
  count();
  const box = dialog('Is everyone here?', h('p', {}, 'Look at each name. Take the tick away from anybody whom you do not see.'),
    list, h('div', { class: 'ends' }, yes, button('Cancel', () => box.close(), { class: 'quiet' })));
  return box;
}
