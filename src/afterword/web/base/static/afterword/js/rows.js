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
  const list = document.getElementById(button.dataset.more);
  const pattern = document.getElementById(button.dataset.pattern);
  const id = button.dataset.count ? nextNumber(button) : "n" + Math.random().toString(36).slice(2, 10);
  const row = pattern.content.cloneNode(true).firstElementChild;
  for (const part of [row, ...row.querySelectorAll("*")]) {
    for (const name of ["name", "id", "for", "aria-labelledby", "aria-describedby"]) {
      const value = part.getAttribute?.(name);
      if (value?.includes("__prefix__")) part.setAttribute(name, value.replaceAll("__prefix__", id));
    }
  }
  list.append(row);
  row.querySelector("input:not([type=hidden]), textarea, select")?.focus();
  button.form?.dispatchEvent(new CustomEvent("rowadded"));
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
