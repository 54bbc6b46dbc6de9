// A file dropped on the zone, or chosen there, is read at once.
export function start() {
  for (const zone of document.querySelectorAll("[data-drop]")) listen(zone);
}

function listen(zone) {
  const form = zone.closest("form");
  const input = zone.querySelector("input[type=file]");
  form.querySelector("[data-by-hand]")?.setAttribute("hidden", "");
  input.addEventListener("change", () => input.files.length && form.requestSubmit());
  for (const name of ["dragenter", "dragover"]) {
    zone.addEventListener(name, (event) => {
      event.preventDefault();
      zone.classList.add("over");
    });
  }
  zone.addEventListener("dragleave", () => zone.classList.remove("over"));
  zone.addEventListener("drop", (event) => {
    event.preventDefault();
    zone.classList.remove("over");
    if (!event.dataTransfer.files.length) return;
    input.files = event.dataTransfer.files;
    form.requestSubmit();
  });
}
