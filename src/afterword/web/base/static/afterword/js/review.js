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
