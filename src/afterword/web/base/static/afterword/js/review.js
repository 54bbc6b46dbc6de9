// Asks for the review of a message as it is being written, and shows the answer beside it.
import { later, post } from "./post.js";

export function start() {
  const box = document.querySelector("[data-review]");
  const form = document.getElementById(box.dataset.of);
  let asked = 0;
  const ask = later(async () => {
    const mine = ++asked;
    const fields = [...new FormData(form)].filter(([name]) => name !== "csrfmiddlewaretoken");
    try {
      const answer = await post(box.dataset.review, fields);
      if (mine === asked) show(box, answer);
    } catch {
      // Without an answer the last review stays; the door reviews again anyway.
    }
  }, 700);
  form.addEventListener("input", ask);
  form.addEventListener("putback", ask);
  box.addEventListener("click", (event) => {
    const button = event.target.closest("button[name=mend]");
    if (button && mend(form.elements.body, button.value, button.dataset.put)) event.preventDefault();
  });
}

// The same as core/writing/mending.py does: a passage taken out leaves no double space and no gap behind.
function mend(body, passage, put) {
  const at = body.value.indexOf(passage);
  if (!passage || at < 0) return false;
  const text = body.value.slice(0, at) + put + body.value.slice(at + passage.length);
  const tidy = (words) => words.replace(/(?<=\S) {2,}/g, " ").replace(/[ \t]+$|^[ \t]+(?=\S)/gm, "").replace(/\n{3,}/g, "\n\n");
  body.value = put ? text : tidy(text).replace(/^\n+|\n+$/g, "");
  body.focus();
  body.setSelectionRange(at, at + put.length);
  body.dispatchEvent(new Event("input", { bubbles: true }));
  return true;
}

function show(box, answer) {
  const parsed = new DOMParser().parseFromString(answer.html, "text/html");
  box.replaceChildren(...parsed.body.childNodes);
  for (const line of document.querySelectorAll("[data-noticed]")) line.textContent = answer.noticed;
  const asked = document.querySelector("[data-both]:not([hidden])");
  for (const button of document.querySelectorAll("[data-needs-clean]")) {
    button.setAttribute("aria-disabled", String(answer.errors > 0 || Boolean(asked)));
  }
}
