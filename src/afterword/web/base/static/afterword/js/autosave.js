// Saves a form as it is typed; keeps a copy in the browser until the server has it, and never lets one text eat another.
import { answered, fieldsOf, forget, keep, kept, leftBehind, onTheWay, putBack, sending, sentOff, windowName } from "./kept.js";
import { merge, same } from "./merge.js";
import { Answer, later, post } from "./post.js";

const WORDS = {
  ready: "Saves as you type",
  saved: "Saved",
  saving: "Saving…",
  typing: "Not saved yet",
  offline: "Offline: kept on this device, and saved as soon as you are back",
  waits: "Offline: all of it is kept on this device. Press the button again when you are back",
  kept: "It is kept on this device",
  over: "Another window has approved this text: copy from here what is to go into it.",
  older: "This was changed in another window too: choose above. Both texts are kept until then",
};
const TYPED = new Set(["text", "textarea"]);
const AGAIN = 5000;
const MINUTE = 60000;

export function start() {
  for (const form of document.querySelectorAll("form[data-autosave]")) new Saver(form).begin();
}

// The fields as the page brought them. Only a page that is opened anew has nothing but what was typed beside that.
function asServed(form) {
  const fields = fieldsOf(form);
  if (performance.getEntriesByType("navigation")[0]?.type !== "navigate") return fields;
  return fields.map(([name, value]) => [name, TYPED.has(form.elements.namedItem(name)?.type) ? form.elements.namedItem(name).defaultValue : value]);
}

class Saver {
  constructor(form) {
    this.form = form;
    this.name = form.dataset.autosave;
    this.line = form.querySelector("[data-saving]");
    this.saved = this.base = asServed(form); // what the server has; and what this window's text began with
    this.refused = new Map(); // fields that the server does not take: name to the text it did not take
    this.trouble = ""; // what the server said when it took nothing
    this.over = false; // whether another window has approved it, so that nothing is saved from here
    this.asked = new Map(); // fields changed here and elsewhere: name to the other text, until the person chooses
    this.running = null;
    this.stopped = this.going = this.offline = this.acting = false;
    this.soon = later(() => this.save(), 600);
    this.again = later(() => this.save(), AGAIN);
  }

  begin() {
    this.tell("ready");
    this.form.autocomplete = "off"; // else some browsers put their own older copy upon the page at a reload
    this.restore();
    if (!same(fieldsOf(this.form), this.saved)) this.changed(); // it was typed before this script was there
    for (const what of ["input", "change", "rowadded"]) this.form.addEventListener(what, () => this.changed());
    this.form.addEventListener("submit", (event) => this.leaving(event));
    for (const form of document.querySelectorAll("form[data-drops-text]")) {
      form.addEventListener("submit", (event) => this.letGo(event));
    }
    window.addEventListener("pageshow", () => (this.stopped = this.going = false));
    window.addEventListener("beforeunload", () => (this.going = true));
    window.addEventListener("online", () => this.save());
    window.addEventListener("offline", () => this.cutOff());
    document.addEventListener("visibilitychange", () => (document.hidden ? this.save({ keepalive: true }) : this.settle()));
  }

  // The copy in the browser, upon what the page shows.
  restore() {
    if ("unsaved" in this.form.dataset) {
      // The server has none of this: what it does have is what the copy began with.
      this.saved = this.base = kept(this.name, windowName())?.base || [];
      return this.changed();
    }
    // A window that is only reloaded takes nothing from another one that may be in the middle of a sentence.
    const again = performance.getEntriesByType("navigation")[0]?.type === "reload";
    const found = kept(this.name, windowName()) || (again ? null : leftBehind(this.name));
    if (!found) return;
    forget(this.name, found.window);
    // A save that landed while this page was on its way here: the page shows what was before it.
    const late = Number(found.version) > Number(this.version().value) && Date.now() - found.at < MINUTE;
    if (late) this.version().value = found.version;
    this.join(late ? this.saved : found.base || [], found.fields, this.saved);
  }

  // Puts two versions together; what was changed on both sides is asked, and all else goes on being saved.
  join(base, mine, theirs) {
    const began = new Map(base);
    const newer = new Map(theirs);
    const { fields, contested } = merge(this.acting ? null : base, mine, theirs, onTheWay(this.name));
    putBack(this.form, fields);
    this.asked = new Map(contested.filter((name) => this.isTyped(name)).map((name) => [name, newer.get(name) ?? ""]));
    this.saved = theirs;
    this.base = theirs.map(([name, value]) => [name, this.asked.has(name) ? (began.get(name) ?? "") : value]);
    this.ask();
    this.changed();
  }

  version() {
    return this.form.elements.namedItem("version");
  }

  isTyped(name) {
    const field = this.form.elements.namedItem(name);
    return Boolean(field) && !["hidden", "date"].includes(field.type);
  }

  // What may be saved now: a field with two texts stays as the other window left it, until the person chooses;
  // one that the server does not take stays as the server has it, until it is changed.
  fields() {
    const had = new Map(this.saved);
    const waiting = [...this.stillRefused().keys()].map((name) => [name, had.get(name) ?? ""]);
    return [...new Map([...fieldsOf(this.form), ...waiting, ...this.asked])];
  }

  stillRefused() {
    const typed = new Map(fieldsOf(this.form));
    for (const [name, text] of this.refused) if (typed.get(name) !== text) this.refused.delete(name);
    return this.refused;
  }

  changed() {
    if (this.stopped) return;
    this.keepCopy();
    if (this.over) return;
    this.tell(this.offline ? "offline" : "typing", this.offline && this.trouble ? this.trouble : undefined);
    this.soon();
  }

  keepCopy() {
    keep(this.name, fieldsOf(this.form), { base: this.base, version: this.version().value, window: windowName() });
  }

  // The copy goes when the server has all of it, and this page is here to stay.
  settle() {
    if (this.stopped || this.running || !same(this.fields(), this.saved)) return;
    if (this.asked.size || this.refused.size || this.going || document.hidden) return kept(this.name, windowName()) ? this.keepCopy() : undefined;
    forget(this.name, windowName());
    answered(this.name);
  }

  // A button's own save comes after ours: so it can be held where there is no connection, or something to choose.
  async leaving(event) {
    if (this.stopped) return;
    event.preventDefault();
    if (this.pressed) return;
    this.pressed = true;
    // A button that does more than save, as "approve", means the text that stands on this page: no other takes its place.
    this.acting = Boolean(event.submitter?.hasAttribute("formaction"));
    const safe = await this.safe();
    this.pressed = this.acting = false;
    if (!safe) return;
    this.stopped = true;
    sending(this.name); // a copy that a late answer left behind goes once the page after it says that all was taken
    this.form.requestSubmit(event.submitter);
  }

  async safe() {
    this.keepCopy();
    await this.running;
    await this.save({ probe: true });
    const lacking = this.stillRefused().keys().next().value;
    if (this.over) this.tellOver();
    else if (this.trouble) this.tell("refused", `${this.trouble}. Then press the button again`);
    else if (this.offline) this.tell("waits");
    else if (this.asked.size) this.form.querySelector("[data-both]").focus();
    else if (lacking) this.form.elements.namedItem(lacking).focus();
    return !this.over && !this.trouble && !this.offline && !this.asked.size && !lacking;
  }

  // "Write it anew" means that this text is not wanted any more.
  letGo(event) {
    if (this.offline) {
      event.preventDefault();
      delete event.target.dataset.gone;
      return this.tell("waits");
    }
    this.stopped = true;
    forget(this.name, windowName());
  }

  cutOff() {
    this.offline = true;
    this.tell("offline");
  }

  async save({ keepalive = false, probe = false } = {}) {
    const fields = this.fields();
    if (this.stopped || this.over || this.running) return;
    this.soon.cancel();
    this.again.cancel();
    if (!probe && !this.offline && same(fields, this.saved)) {
      this.tellKept();
      return this.settle();
    }
    this.tell("saving");
    sentOff(this.name, fields.filter(([name]) => !this.asked.has(name)));
    this.running = post(this.name, fields, { keepalive })
      .then((answer) => this.took(fields, answer))
      .catch((trouble) => this.failed(trouble));
    await this.running;
    this.running = null;
    this.settle();
  }

  took(fields, answer) {
    this.offline = false;
    this.trouble = "";
    this.version().value = answer.version;
    this.saved = fields;
    this.base = fields.map(([name, value]) => [name, this.asked.has(name) ? (new Map(this.base).get(name) ?? "") : value]);
    if (!same(this.fields(), fields)) this.changed();
    else this.tellKept();
  }

  tellKept() {
    if (this.asked.size) return this.tell("older");
    if (!this.stillRefused().size) return this.tell("saved");
    this.tell("refused", `${this.says} ${WORDS.kept}; everything else is saved`);
  }

  async failed(trouble) {
    const answer = trouble instanceof Answer;
    this.offline = !answer || trouble.status >= 500;
    if (answer && trouble.status === 409 && "newer" in trouble.body) {
      await this.catchUp().catch((other) => this.failed(other));
    } else if (answer && !this.offline && this.isAboutOne(trouble.body.field)) {
      this.leaveOut(trouble.body.field, trouble.message);
    } else if (answer && trouble.body.over) {
      this.over = true;
      this.keepCopy();
      this.tellOver();
    } else {
      this.trouble = answer && trouble.message ? `${trouble.message} ${WORDS.kept}` : "";
      if (answer && !this.offline) this.trouble ||= `This could not be saved. ${WORDS.kept}`;
      this.tell(this.offline ? "offline" : "refused", this.trouble || WORDS.offline);
      if (this.offline) this.again();
    }
  }

  isAboutOne(name) {
    return Boolean(name) && this.isTyped(name) && !this.refused.has(name);
  }

  // One field that the server does not take keeps no other from being saved.
  leaveOut(name, says) {
    this.trouble = "";
    this.says = `${this.labelOf(name)}: ${says}`;
    this.refused.set(name, new Map(fieldsOf(this.form)).get(name));
    this.keepCopy();
    this.tell("refused", `${this.says} ${WORDS.kept}`);
    this.soon();
  }

  // Another window has approved it: this one can save nothing more, and leads to the text that counts.
  tellOver() {
    this.tell("refused", WORDS.over);
    const link = Object.assign(document.createElement("a"), { href: location.pathname, textContent: "Open that text" });
    this.line?.querySelector("[data-aloud]").append(" ", link);
  }

  labelOf(name) {
    const field = this.form.elements.namedItem(name);
    return `“${(field.labels?.[0]?.textContent || field.getAttribute?.("aria-label") || name).trim()}”`;
  }

  // The server has a newer version: this window's text is joined with it.
  async catchUp() {
    const page = await fetch(location.pathname, { headers: { Accept: "text/html" } }).then((answer) => answer.text());
    const form = new DOMParser().parseFromString(page, "text/html").querySelector("form[data-autosave]");
    if (!form) throw new Answer(404, { over: true });
    this.version().value = form.elements.namedItem("version").value;
    this.join(this.base, fieldsOf(this.form), fieldsOf(form));
  }

  ask() {
    const box = this.form.querySelector("[data-both]");
    const texts = new Map(fieldsOf(this.form));
    const names = [...this.asked.keys()];
    if (!names.length && !this.asking) return;
    this.asking = names.length > 0;
    box.hidden = !this.asking;
    for (const button of this.form.querySelectorAll(".foot-bar button")) button.setAttribute("aria-disabled", String(this.asking));
    if (box.hidden) return;
    box.querySelector("[data-which]").textContent = names.map((name) => this.labelOf(name)).join(", ");
    box.querySelector("[data-kept-text]").textContent = names.map((name) => this.inWords(name, texts.get(name))).join("\n\n");
    box.querySelector("[data-newer-text]").textContent = names.map((name) => this.inWords(name, this.asked.get(name))).join("\n\n");
    for (const part of box.querySelectorAll("[data-mine], [data-choice]")) part.hidden = false;
    box.querySelector("[data-put-back]").onclick = () => this.chose([]);
    box.querySelector("[data-let-go]").onclick = () => this.chose([...this.asked]);
    box.focus();
  }

  inWords(name, value = "") {
    const field = this.form.elements.namedItem(name);
    const choices = field.options || (field instanceof RadioNodeList ? [...field] : []);
    const chosen = [...choices].find((choice) => choice.value === value);
    return (chosen ? chosen.label || chosen.labels?.[0]?.textContent : value).trim() || "(nothing)";
  }

  // The person chose: their hand puts one text in the other's place, and not ours.
  chose(texts) {
    putBack(this.form, [...new Map([...fieldsOf(this.form), ...texts])]);
    this.asked.clear();
    this.base = this.saved;
    this.ask();
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
