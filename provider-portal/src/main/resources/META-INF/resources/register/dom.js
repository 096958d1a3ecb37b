// Makes elements. Texts only ever become texts, never markup.

export function h(tag, properties = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(properties)) {
    if (name.startsWith('on')) {
      element.addEventListener(name.slice(2), value);
    } else if (value === true) {
      element.setAttribute(name, '');
    } else if (value !== false && value !== undefined && value !== null) {
      element.setAttribute(name, value);
    }
  }
  element.append(...children.flat().filter((child) => child !== undefined && child !== null && child !== false));
  return element;
}

export function button(words, action, properties = {}) {
  return h('button', { type: 'button', onclick: action, ...properties }, words);
}

export function chip(fact, words) {
  return h('span', { class: `chip tone-${fact.tone}` },
    h('span', { class: 'sign', 'aria-hidden': 'true' }, fact.sign), h('span', {}, words));
}

let fieldNumber = 0;

/** A labelled field, with what helps beneath its label. */
export function field(label, input, help) {
  const id = 'field-' + (++fieldNumber);
  input.id = id;
  if (help) {
    input.setAttribute('aria-describedby', id + '-help');
  }
  return h('div', { class: 'field' }, h('label', { for: id }, label),
    help ? h('p', { class: 'small', id: id + '-help' }, help) : null, input);
}

export function refusal(words) {
  return h('p', { class: 'refusal', role: 'alert' }, words);
}

/** A dialog that is gone when it is closed; the focus goes back to where it was. */
export function dialog(title, ...content) {
  const from = document.activeElement;
  const heading = h('h2', { id: 'dialog-title' }, title);
  const box = h('dialog', { 'aria-labelledby': 'dialog-title' }, heading, ...content);
  box.addEventListener('close', () => {
    box.remove();
    if (from?.isConnected) {
      from.focus();
    }
  });
  box.addEventListener('click', (event) => { if (event.target === box) { box.close(); } });
  document.body.append(box);
  box.showModal();
  return box;
}
