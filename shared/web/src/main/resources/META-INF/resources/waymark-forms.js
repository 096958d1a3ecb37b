// Keeps what is typed into a form until the server has it, so that a dropped connection loses nothing. In the browser's store lie only
// what was typed and the ids of the filling and the question; it goes when the server has kept it, after thirty days, and at sign-out.
const PREFIX = "waymark.forms.";
const DAYS = 30;
const FIELDS = "vaadin-text-field, vaadin-text-area, vaadin-radio-group, vaadin-checkbox-group, vaadin-date-picker, vaadin-date-time-picker";

const place = (field) => {
  const question = field.closest("[data-keep]");
  return question && { question, field, part: field.classList.contains("comment") ? "comment" : "answer" };
};

const name = (key, part) => `${PREFIX}${key}#${part}`;

function entries() {
  return Object.keys(localStorage).filter((it) => it.startsWith(PREFIX));
}

function read(entry) {
  try {
    return JSON.parse(localStorage.getItem(entry));
  } catch {
    return null;
  }
}

function write(entry, value) {
  try {
    localStorage.setItem(entry, JSON.stringify(value));
  } catch {
    // The store is full or shut; the server still keeps every answer that reaches it.
  }
}

function note(event, sent) {
  const field = event.target.closest?.(FIELDS);
  const at = field && place(field);
  if (!at) return;
  // While one types, the field itself has not taken the text yet; the input inside it has.
  const isText = /^vaadin-text/.test(field.localName);
  const value = isText && event.target.value !== undefined ? event.target.value : field.value;
  write(name(at.question.dataset.keep, at.part), { value, sent, at: Date.now() });
}

document.addEventListener("input", (event) => note(event, false), true);
document.addEventListener("change", (event) => note(event, true), true);
document.addEventListener(
  "submit",
  (event) => {
    if (event.target.getAttribute("action")?.startsWith("/sign-out")) entries().forEach((it) => localStorage.removeItem(it));
  },
  true,
);

/** The server has it. What was typed since is not sent yet, and stays. */
function kept(key) {
  for (const part of ["answer", "comment"]) {
    const entry = name(key, part);
    if (read(entry)?.sent) localStorage.removeItem(entry);
  }
}

function put(question, part, value) {
  const fields = [...question.querySelectorAll(FIELDS)].filter((it) => it.closest("[data-keep]") === question);
  const field = fields.find((it) => it.classList.contains("comment") === (part === "comment"));
  if (!field) return;
  field.value = value;
  field.dispatchEvent(new CustomEvent("change", { bubbles: true }));
}

function offerOne(question, entry, part, lost) {
  const box = document.createElement("div");
  box.className = "lost";
  box.setAttribute("role", "status");
  const words = document.createElement("p");
  const isWords = /^[\s\S]*\D[\s\S]*$/.test(String(lost.value)) || part === "comment";
  words.textContent = isWords ? `Not saved before the connection was lost: ${lost.value}` : "An answer was not saved before the connection was lost.";
  const button = (text, work) => {
    const it = document.createElement("button");
    it.type = "button";
    it.className = "link-button";
    it.textContent = text;
    it.addEventListener("click", () => {
      box.remove();
      work();
    });
    return it;
  };
  box.append(
    words,
    button("Put it back", () => put(question, part, lost.value)),
    button("Leave it", () => localStorage.removeItem(entry)),
  );
  question.append(box);
}

/** Beside each question whose last words never reached the server: what they were, and a way to put them back. */
function offer(form, filling) {
  for (const entry of entries()) {
    const lost = read(entry);
    if (!lost || Date.now() - lost.at > DAYS * 86400000) {
      localStorage.removeItem(entry);
      continue;
    }
    const [key, part] = entry.slice(PREFIX.length).split("#");
    if (!key.startsWith(`${filling}/`)) continue;
    const question = form.querySelector(`[data-keep="${CSS.escape(key)}"]`);
    if (question) offerOne(question, entry, part, lost);
  }
}

window.waymarkForms = { kept, offer };
