// A concern, or that a pupil wants to talk; written wherever one stands, and the first thing to go when there is a network.
import * as clock from './clock.js';
import * as pack from './pack.js';
import * as queue from './queue.js';
import { get, put } from './store.js';
import { button, dialog, field, h, refusal } from './dom.js';

const KINDS = { CONCERN: 'A concern', WANTS_TO_TALK: 'Wants to talk' };

/** The time of day in the form that the browser's own field wants. */
function localNow() {
  const now = new Date(clock.now());
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 16);
}

export async function concernView(person, then) {
  const drafts = (await get('drafts')) || {};
  const draft = drafts[person] ?? { kind: 'CONCERN' };
  const area = (rows) => h('textarea', { rows });
  const fields = {
    pupil: h('select', {}, h('option', { value: '' }, 'Choose the pupil'),
      pack.pupils().map((it) => h('option', { value: it.placementId }, `${it.displayName}, ${it.school}`))),
    account: area(6), place: h('input', { maxlength: 200 }), done: area(3), happened: h('input', { type: 'datetime-local' }),
  };
  for (const [name, input] of Object.entries(fields)) {
    input.value = draft[name] ?? (name === 'happened' ? localNow() : '');
  }
  let kind = draft.kind;
  let danger = draft.danger;
  const form = h('form', { class: 'form', novalidate: true });
  const trouble = h('div', {});
  const call = h('div', {});
  const view = h('section', { class: 'card wide' }, h('h1', {}, 'Tell the school'), form);

  let keeping;
  function keep() {
    clearTimeout(keeping);
    keeping = setTimeout(async () => {
      drafts[person] = { kind, danger };
      Object.entries(fields).forEach(([name, input]) => { drafts[person][name] = input.value; });
      await put('drafts', drafts);
    }, 400);
  }

  function radios(legend, name, options, value, chosen) {
    return h('fieldset', {}, h('legend', {}, legend), h('div', { class: 'radios' },
      Object.entries(options).map(([key, words]) => h('label', {}, h('input', {
        type: 'radio', name, value: key, checked: key === value, onchange: () => { chosen(key); keep(); },
      }), h('span', {}, words)))));
  }

  function ring() {
    const school = pack.schoolOf(fields.pupil.value);
    const link = school?.telephone && h('a', { class: 'ring', href: 'tel:' + school.telephone.replaceAll(' ', '') },
      `Ring ${school.school}, ${school.telephone}`);
    const urgent = danger === 'yes' && kind === 'CONCERN';
    call.className = urgent ? 'danger' : 'calm';
    call.replaceChildren(...[urgent && h('p', { role: 'alert' }, h('a', { class: 'ring', href: 'tel:999' }, 'Ring 999'),
      ' first. Then ring the school. Then write this.'), link].filter(Boolean));
  }

  function draw() {
    const talk = kind === 'WANTS_TO_TALK';
    form.replaceChildren(
      radios('What is it?', 'kind', KINDS, kind, (key) => { kind = key; draw(); form.querySelector(':checked').focus(); }),
      ...(talk ? [] : [radios('Is anybody in immediate danger?', 'danger', { yes: 'Yes, now', no: 'No' }, danger, (key) => {
        danger = key;
        ring();
      })]),
      field('Pupil', fields.pupil), call,
      ...(talk
        ? [field('What did the pupil say? You may leave this empty.', fields.account)]
        : [field('What did you see or hear?', fields.account, 'In the pupil\'s own words where you can.'),
          field('When was it?', fields.happened), field('Where was it?', fields.place),
          field('What did you do?', fields.done, 'Whom you told, what you did to keep the pupil safe. If nothing yet, write that.')]),
      trouble, h('button', { type: 'submit', class: 'primary big' }, 'Send to the school'),
      h('p', { class: 'small' }, 'Without a network it is kept on this tablet, sealed, and goes before all marks.'));
    ring();
  }

  function missing() {
    if (!fields.pupil.value) { return [fields.pupil, 'Choose the pupil.']; }
    if (kind === 'WANTS_TO_TALK') { return undefined; }
    if (!danger) { return [form.querySelector('[name=danger]'), 'Say whether anybody is in immediate danger.']; }
    if (!fields.account.value.trim()) { return [fields.account, 'Write what you saw or heard, in the pupil\'s own words where you can.']; }
    if (!fields.happened.value) { return [fields.happened, 'Say when it happened or was said.']; }
    if (!fields.place.value.trim()) { return [fields.place, 'Say where it happened or was said, in a few words.']; }
    return fields.done.value.trim() ? undefined : [fields.done, 'Write what you did. If you did nothing yet, write that.'];
  }

  function concern() {
    const common = { kind, placementId: fields.pupil.value, account: fields.account.value.trim() };
    // Times go as the tablet's clock has them, wrong or right; the server corrects both with the moment of sending.
    const written = Date.now() - clock.now();
    const at = kind === 'CONCERN' ? new Date(fields.happened.value).getTime() + written : Date.now();
    const happenedAt = new Date(Math.min(at, Date.now())).toISOString();
    return kind === 'CONCERN'
      ? { ...common, happenedAt, place: fields.place.value.trim(), danger: danger === 'yes', done: fields.done.value.trim() }
      : { ...common, happenedAt };
  }

  form.addEventListener('input', (event) => {
    keep();
    if (event.target === fields.pupil) {
      ring();
    }
  });
  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    const gap = missing();
    trouble.replaceChildren();
    if (gap) {
      trouble.replaceChildren(refusal(gap[1]));
      gap[0].focus();
      return;
    }
    clearTimeout(keeping);
    await queue.addConcern(person, concern());
    delete drafts[person];
    await put('drafts', drafts);
    then();
  });
  draw();
  return { element: view, refresh() {} };
}

/** What the school did not take, each with what to do about it. */
export function notTakenView(person, describe) {
  const element = h('section', { class: 'card wide' });
  function refresh() {
    const items = queue.notTaken();
    element.replaceChildren(h('h1', {}, 'These were not taken'),
      items.length ? h('ul', { class: 'rows' }, items.map(row)) : h('p', {}, '✓ Everything that was sent was taken.'));
  }
  function row(item) {
    const school = pack.schoolOf(item.placementId);
    return h('li', { class: 'row refused' }, h('div', { class: 'who' }, h('span', { class: 'name' }, describe(item)),
      h('span', {}, item.message), item.account && h('span', { class: 'account' }, item.account)),
    h('div', { class: 'buttons' },
      school?.telephone && h('a', { class: 'ring', href: 'tel:' + school.telephone.replaceAll(' ', '') }, `Ring ${school.school}`),
      button('Drop it', () => confirmDrop(item), { 'aria-label': 'Drop: ' + describe(item) })));
  }
  function confirmDrop(item) {
    const box = dialog('Drop it?', h('p', {}, `${describe(item)} will be gone from this tablet. The school does not have it.`),
      h('div', { class: 'ends' }, button('Drop it', async () => {
        box.close();
        await queue.dropRefused(item.id);
      }, { class: 'danger-button' }), button('Keep it', () => box.close(), { class: 'quiet' })));
  }
  refresh();
  return { element, refresh };
}
