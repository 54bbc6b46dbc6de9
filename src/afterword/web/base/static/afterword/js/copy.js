// A button that puts a text on the clipboard; where the browser says no, the text is selected instead.
export function start() {
  for (const button of document.querySelectorAll("[data-copy]")) {
    button.hidden = false;
    button.addEventListener("click", () => copy(button));
  }
  for (const button of document.querySelectorAll("[data-copy-first]")) {
    button.addEventListener("click", (event) => copyFirst(event, button));
  }
}

// One press copies and goes on; what could not be copied does not count as gone: it is marked, and pressed for again.
async function copyFirst(event, button) {
  if (button.dataset.copied) return;
  event.preventDefault();
  if (button.form.dataset.gone) return;
  const source = document.getElementById(button.dataset.copyFirst);
  button.dataset.copied = "1";
  if (await toClipboard(source)) button.form.requestSubmit(button);
  else button.querySelector("[data-said]").textContent = "Marked: copy it, then press here again";
}

async function toClipboard(source) {
  try {
    await navigator.clipboard.writeText(source.value ?? source.textContent);
    return true;
  } catch {
    getSelection().selectAllChildren(source);
    return document.execCommand("copy");
  }
}

async function copy(button) {
  const source = document.getElementById(button.dataset.copy);
  const said = button.querySelector("[data-said]") || button;
  try {
    await navigator.clipboard.writeText(source.value ?? source.textContent);
    said.textContent = button.dataset.after || "Copied";
  } catch {
    if (source.select) source.select();
    else getSelection().selectAllChildren(source);
    said.textContent = "Selected: now copy it";
  }
}
