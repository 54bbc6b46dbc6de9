// Saves a form as it is typed; keeps a copy in the browser until the server has it, and never lets one text eat another.
import { covered, fieldsOf, forget, keep, kept, putBack, same, sending } from "./kept.js";
import { Answer, later, post } from "./post.js";

const WORDS = {
  ready: "Saves as you type",
  saved: "Saved",
  saving: "Saving…",
  typing: "Not saved yet",
  offline: "Offline: kept on this device, and saved as soon as you are back",
  older: "This was changed in another window. Both texts are below: nothing is lost",
};
const AGAIN = 5000;

export function start() {
  for (const form of document.querySelectorAll("form[data-autosave]")) new Saver(form).begin();
}

class Saver {
  constructor(form) {
    this.form = form;
    this.name = form.dataset.autosave;
    this.line = form.querySelector("[data-saving]");
    this.saved = fieldsOf(form);
    this.running = null;
    this.stopped = false;
    this.soon = later(() => this.save(), 600);
    this.again = later(() => this.save(), AGAIN);
  }

  begin() {
    this.tell("ready");
    this.restore();
    this.form.addEventListener("input", () => this.changed());
    this.form.addEventListener("change", () => this.changed());
    this.form.addEventListener("rowadded", () => this.changed());
    window.addEventListener("pageshow", () => (this.stopped = false));
    this.form.addEventListener("submit", (event) => this.leaving(event));
    window.addEventListener("online", () => this.save());
    document.addEventListener("visibilitychange", () => document.hidden && this.save({ keepalive: true }));
  }

  // A copy that differs from the page is newer than what the server had when it lost sight of us.
  restore() {
    const found = kept(this.name);
    if (!found || same(found.fields, this.saved)) return;
    if (String(found.version) !== this.version().value) {
      // The last save may have landed after this page lost sight of it: then there is nothing to choose.
      return covered(found.fields, this.saved) ? forget(this.name) : this.showBoth(found.fields);
    }
    putBack(this.form, found.fields);
    this.changed();
  }

  version() {
    return this.form.elements.namedItem("version");
  }

  changed() {
    if (this.stopped) return;
    keep(this.name, fieldsOf(this.form), { version: this.version().value });
    this.tell("typing");
    this.soon();
  }

  // A save that is still on its way must land first, or the button's own save would look like another window's.
  async leaving(event) {
    this.soon.cancel();
    this.again.cancel();
    keep(this.name, fieldsOf(this.form), { version: this.version().value });
    if (!this.running) {
      this.stopped = true;
      sending(this.name);
      return;
    }
    event.preventDefault();
    const pressed = event.submitter;
    await this.running;
    this.soon.cancel();
    this.form.requestSubmit(pressed);
  }

  async save(how = {}) {
    const fields = fieldsOf(this.form);
    if (this.stopped || this.running || same(fields, this.saved)) return;
    this.tell("saving");
    this.running = post(this.form.dataset.autosave, fields, how)
      .then((answer) => this.took(fields, answer))
      .catch((trouble) => this.failed(trouble));
    await this.running;
    this.running = null;
  }

  took(fields, answer) {
    this.version().value = answer.version;
    this.saved = fields.map(([name, value]) => (name === "version" ? [name, String(answer.version)] : [name, value]));
    if (same(fieldsOf(this.form), this.saved)) {
      forget(this.name);
      this.tell("saved");
    } else {
      keep(this.name, fieldsOf(this.form), { version: answer.version });
      this.soon();
    }
    this.form.dispatchEvent(new CustomEvent("saved", { detail: answer }));
  }

  failed(trouble) {
    if (!(trouble instanceof Answer) || trouble.status >= 500) {
      this.tell("offline");
      this.again();
    } else if (trouble.status === 409) {
      this.stopped = true;
      this.showBoth(fieldsOf(this.form), trouble.body.newer);
    } else {
      this.tell("refused", trouble.message || "This could not be saved. It is kept on this device.");
    }
  }

  showBoth(fields, newer = this.shownNow()) {
    const box = this.form.querySelector("[data-both]");
    const texts = fields.filter(([name, value]) => this.isText(name, value)).map(([, value]) => value);
    if (!box || !texts.length) return;
    box.querySelector("[data-kept-text]").textContent = texts.join("\n\n");
    box.querySelector("[data-newer-text]").textContent = newer;
    for (const part of box.querySelectorAll("[data-mine], [data-choice]")) part.hidden = false;
    box.hidden = false;
    box.querySelector("[data-put-back]").onclick = () => this.takeMine(fields);
    box.querySelector("[data-let-go]").onclick = () => {
      forget(this.name);
      location.reload();
    };
    this.tell("older");
    box.focus();
  }

  isText(name, value) {
    const field = this.form.elements.namedItem(name);
    return Boolean(value.trim()) && (field ? ["text", "textarea"].includes(field.type) : !/^\d*$/.test(value));
  }

  shownNow() {
    return [...this.form.querySelectorAll("textarea, input[type=text]")].map((field) => field.value.trim()).filter(Boolean).join("\n\n");
  }

  // The person chose this window's text: it is put on top of the newest version, by their hand and not by ours.
  async takeMine(fields) {
    const newest = await fetch(location.href, { headers: { Accept: "text/html" } }).then((page) => page.text());
    const found = new DOMParser().parseFromString(newest, "text/html").querySelector('form[data-autosave] [name="version"]');
    if (!found) return;
    this.version().value = found.value;
    putBack(this.form, fields);
    this.stopped = false;
    this.saved = [];
    this.form.querySelector("[data-both]").hidden = true;
    this.changed();
  }

  tell(state, words = WORDS[state]) {
    if (!this.line) return;
    this.line.dataset.state = state;
    // A screen reader hears the end of a save and every trouble, not each keystroke.
    const quiet = ["ready", "typing", "saving"].includes(state);
    this.line.querySelector("[data-quiet]").textContent = quiet ? words : "";
    this.line.querySelector("[data-aloud]").textContent = quiet ? "" : words;
  }
}
