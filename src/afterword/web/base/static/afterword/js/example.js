// Writes the example anew while a voice is being chosen; without scripts, “Show me” does it.
import { later, post } from "./post.js";

export function start() {
  const box = document.querySelector("[data-example]");
  const form = document.getElementById(box.dataset.of);
  let asked = 0;
  const ask = later(async () => {
    const mine = ++asked;
    const fields = [...new FormData(form)].filter(([name]) => name !== "csrfmiddlewaretoken");
    try {
      const answer = await post(box.dataset.example, fields);
      if (mine !== asked) return;
      const parsed = new DOMParser().parseFromString(answer.html, "text/html");
      box.replaceChildren(...parsed.body.childNodes);
    } catch {
      // The last example stays; what cannot be is said when it is saved.
    }
  }, 300);
  form.addEventListener("input", ask);
}
