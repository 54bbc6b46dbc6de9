// The safety net: what is typed lies in this browser, under the page's own name, until the server has it.
import { makeRoom } from "./rows.js";

const PREFIX = "afterword:";
const WEEK = 7 * 24 * 60 * 60 * 1000;

export function fieldsOf(form) {
  const fields = [];
  for (const [name, value] of new FormData(form)) {
    if (typeof value === "string" && name !== "csrfmiddlewaretoken") fields.push([name, value]);
  }
  return fields;
}

// Each window keeps its own copy: what one forgets, another may still be holding on to.
function keyOf(name, window = "") {
  return PREFIX + name + (window && `#${window}`);
}

export function keep(name, fields, more = {}) {
  try {
    localStorage.setItem(keyOf(name, more.window), JSON.stringify({ at: Date.now(), fields, ...more }));
  } catch {
    // A full or forbidden store: the server's copy is then the only one, as without scripts.
  }
}

export function kept(name, window) {
  const key = keyOf(name, window);
  try {
    const found = JSON.parse(localStorage.getItem(key));
    if (found && Date.now() - found.at < WEEK && Array.isArray(found.fields)) return found;
    localStorage.removeItem(key);
  } catch {
    // Not ours, or not readable: nothing to put back.
  }
  return null;
}

// The newest copy that a window which may be gone by now has left behind.
export function leftBehind(name) {
  try {
    const before = `${PREFIX}${name}#`;
    const keys = Object.keys(localStorage).filter((key) => key.startsWith(before));
    const copies = keys.map((key) => kept(name, key.slice(before.length))).filter(Boolean);
    return copies.sort((one, other) => other.at - one.at)[0] || null;
  } catch {
    return null;
  }
}

export function forget(name, window) {
  try {
    localStorage.removeItem(keyOf(name, window));
  } catch {
    // Nothing was kept then.
  }
}

const SENT = "afterword-sent";

export function sending(name) {
  try {
    sessionStorage.setItem(SENT, name);
  } catch {
    // Then the copy stays for a week, and the page says that it put it back.
  }
}

// The page after a success: what the form before it held has reached the server.
export function arrived() {
  try {
    const name = sessionStorage.getItem(SENT);
    if (!name) return;
    forget(name);
    forget(name, windowName());
    sessionStorage.removeItem(SENT);
  } catch {
    // Nothing to forget then.
  }
}

// Any other page: nobody said that it was taken, so what was sent off is kept, whatever succeeds later.
export function neverArrived() {
  try {
    sessionStorage.removeItem(SENT);
  } catch {
    // Nothing was noted then.
  }
}

// A name of this window's own, which a reload keeps.
export function windowName() {
  try {
    if (!sessionStorage.getItem("afterword-window")) sessionStorage.setItem("afterword-window", Math.random().toString(36).slice(2));
    return sessionStorage.getItem("afterword-window");
  } catch {
    return "";
  }
}

const WAY = "afterword-on-its-way:";
const MOST = 8;

// What this window sent and has not been answered about; it outlives a reload, and no other window sees it.
export function onTheWay(name) {
  try {
    return JSON.parse(sessionStorage.getItem(WAY + name)) || [];
  } catch {
    return [];
  }
}

export function sentOff(name, fields) {
  try {
    sessionStorage.setItem(WAY + name, JSON.stringify([...onTheWay(name), fields].slice(-MOST)));
  } catch {
    // Then a save that lands late is taken for another window's, and the person is asked.
  }
}

export function answered(name) {
  try {
    sessionStorage.removeItem(WAY + name);
  } catch {
    // Nothing was noted then.
  }
}

// Whether everything that `one` says stands in `other` too.
export function covered(one, other) {
  const told = new Set(other.map(([name, value]) => `${name}=${value}`));
  return one.every(([name, value]) => name === "version" || !value.trim() || told.has(`${name}=${value}`));
}

export function putBack(form, fields) {
  makeRoom(form, fields);
  const values = new Map();
  for (const [name, value] of fields) values.set(name, [...(values.get(name) || []), value]);
  for (const field of form.elements) {
    if (!field.name || ["hidden", "file", "submit", "button"].includes(field.type)) continue;
    const told = values.get(field.name);
    if (field.type === "checkbox" || field.type === "radio") field.checked = Boolean(told?.includes(field.value));
    else if (told?.length) setValue(field, told.shift());
  }
  form.dispatchEvent(new CustomEvent("putback", { bubbles: true }));
}

// Setting a field to what it says already would move the cursor of somebody who is typing there.
function setValue(field, value) {
  if (field.value !== value) field.value = value;
}
