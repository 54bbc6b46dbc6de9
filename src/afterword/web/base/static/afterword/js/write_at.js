// "Write your answer here": the cursor goes to where the answer belongs, behind what the text says already.
export function start() {
  for (const link of document.querySelectorAll("[data-write-at]")) {
    link.addEventListener("click", (event) => {
      const field = document.getElementById(link.dataset.writeIn);
      if (!field) return;
      event.preventDefault();
      field.focus();
      const at = placeIn(field.value, link.dataset.writeAt);
      field.setSelectionRange(at, at);
    });
  }
}

// Behind those words, as far as they still stand there; else at the end.
function placeIn(text, words) {
  const at = text.lastIndexOf(words);
  return at < 0 ? text.length : at + words.length;
}
