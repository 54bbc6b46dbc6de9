// Forms that are sent by a button: what was typed comes back after an error page, a reload or a crash.
import { covered, fieldsOf, forget, keep, kept, putBack, sending } from "./kept.js";
import { later } from "./post.js";

export function start() {
  for (const form of document.querySelectorAll("form[data-keep]")) guard(form);
}

function guard(form) {
  const name = form.dataset.keep;
  const before = fieldsOf(form);
  const found = kept(name);
  const told = form.querySelector("[data-kept-note]");
  if (found && !covered(found.fields.filter(([name]) => form.elements.namedItem(name)?.type !== "hidden"), before)) {
    putBack(form, found.fields);
    if (told) told.hidden = false;
  }
  told?.querySelector("button")?.addEventListener("click", () => {
    forget(name);
    putBack(form, before);
    told.hidden = true;
  });
  form.addEventListener("input", later(() => keep(name, fieldsOf(form)), 200));
  form.addEventListener("submit", () => {
    keep(name, fieldsOf(form));
    sending(name);
  });
}
