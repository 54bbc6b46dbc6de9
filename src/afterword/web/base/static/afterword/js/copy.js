// A button that puts a text on the clipboard; where the browser says no, the text is selected instead.
export function start() {
  for (const button of document.querySelectorAll("[data-copy]")) {
    button.hidden = false;
    button.addEventListener("click", () => copy(button));
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
