// An e-mail address whose end seems to be missing is asked about once its field is left, and no longer while it is mended.
export function start() {
  document.addEventListener("change", (event) => ask(event.target, true));
  document.addEventListener("input", (event) => ask(event.target, false));
}

function ask(field, left) {
  const question = field.closest(".field")?.querySelector("[data-unfinished]");
  if (!question) return;
  const [, host] = field.value.trim().split("@");
  const whole = host === undefined || host.replace(/^\.+|\.+$/g, "").includes(".");
  if (whole) question.hidden = true;
  else if (left) question.hidden = false;
}
