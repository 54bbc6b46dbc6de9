// "Add another": copies the empty row that the page brought in a template, under a name of its own.
export function start() {
  for (const button of document.querySelectorAll("[data-more]")) {
    button.hidden = false;
    button.addEventListener("click", () => add(button));
  }
  document.addEventListener("click", (event) => {
    const button = event.target.closest("[data-less]");
    if (button) remove(button);
  });
  for (const empty of document.querySelectorAll("[data-spare]")) {
    if (![...empty.querySelectorAll("input:not([type=hidden]), textarea")].some((field) => field.value)) empty.remove();
  }
}

function add(button) {
  const row = put(button, button.dataset.count ? nextNumber(button) : "n" + Math.random().toString(36).slice(2, 10));
  row.querySelector("input:not([type=hidden]), textarea, select")?.focus();
  button.form?.dispatchEvent(new CustomEvent("rowadded"));
}

// Text that is put back may need rows that this page did not bring: the same ones, under the same names.
export function makeRoom(form, fields) {
  for (const button of form.querySelectorAll("[data-more]")) {
    const named = [...document.getElementById(button.dataset.pattern).content.querySelectorAll("[name]")];
    const [before, after] = named.find((field) => field.type !== "hidden").name.split("__prefix__");
    const owner = named.find((field) => field.type === "hidden");
    for (const [name] of fields) {
      if (!name.startsWith(before) || !name.endsWith(after) || form.elements.namedItem(name)) continue;
      const id = name.slice(before.length, name.length - after.length);
      const told = owner && fields.find(([other]) => other === owner.name.replace("__prefix__", id))?.[1];
      if (owner && told !== owner.value) continue;
      put(button, id);
      if (button.dataset.count) {
        const total = document.getElementById(button.dataset.count);
        total.value = String(Math.max(Number(total.value), Number(id) + 1));
      }
    }
  }
}

function put(button, id) {
  const list = document.getElementById(button.dataset.more);
  const pattern = document.getElementById(button.dataset.pattern);
  const row = pattern.content.cloneNode(true).firstElementChild;
  for (const part of [row, ...row.querySelectorAll("*")]) {
    for (const name of ["name", "id", "for", "aria-labelledby", "aria-describedby"]) {
      const value = part.getAttribute?.(name);
      if (value?.includes("__prefix__")) part.setAttribute(name, value.replaceAll("__prefix__", id));
    }
  }
  list.append(row);
  return row;
}

function nextNumber(button) {
  const total = document.getElementById(button.dataset.count);
  const number = total.value;
  total.value = String(Number(number) + 1);
  return number;
}

function remove(button) {
  const row = button.closest("[data-row]");
  const form = button.form;
  const near = row.previousElementSibling || row.parentElement;
  row.remove();
  near.querySelector("input:not([type=hidden]), textarea")?.focus();
  form?.dispatchEvent(new CustomEvent("rowadded"));
}
