// Reads what they said about next steps as it is typed, and shows the dates it was understood as.
import { later, post } from "./post.js";

export function start() {
  for (const box of document.querySelectorAll("[data-reads]")) listen(box);
}

function listen(box) {
  const words = document.getElementById(box.dataset.of);
  let asked = 0;
  const ask = later(async () => {
    const mine = ++asked;
    try {
      const answer = await post(box.dataset.reads, [["words", words.value]]);
      if (mine !== asked) return;
      const parsed = new DOMParser().parseFromString(answer.html, "text/html");
      box.replaceChildren(...parsed.body.childNodes);
    } catch {
      // The dates can be read when the page is saved.
    }
  }, 500);
  words.addEventListener("input", ask);
  words.form.addEventListener("putback", ask);
}

document.addEventListener("click", (event) => {
  const button = event.target.closest("[data-take]");
  if (!button) return;
  for (const name of ["latest", "earliest"]) document.getElementById(`id_${name}`).value = button.dataset[name];
});
