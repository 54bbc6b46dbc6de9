// Where the page's scripts begin: each loads only where something on the page asks for it. Every page works without.
const wanted = [
  ["form[data-keep]", "./keep.js"],
  ["form[data-autosave]", "./autosave.js"],
  ["[data-drop]", "./drop.js"],
  ["[data-copy], [data-copy-first]", "./copy.js"],
  ["[data-review]", "./review.js"],
  ["[data-write-at]", "./write_at.js"],
  ["[data-reads]", "./promise.js"],
  ["[data-example]", "./example.js"],
  ["[data-more]", "./rows.js"],
  ["[data-unfinished]", "./unfinished.js"],
  ["body[data-zone-address], select[data-own-zone], [data-browser-zone]", "./zone.js"],
  ["[data-moments]:not([value=''])", "./moments.js"],
  ["[data-open]", "./open.js"],
  ["[data-leaves]", "./leaves.js"],
  ["[data-print]", "./print.js"],
  ["[data-signs-in]", "./signs_in.js"],
];

document.documentElement.classList.add("scripted");
for (const [selector, file] of wanted) {
  if (document.querySelector(selector)) import(file).then((module) => module.start());
}

document.querySelector("[data-focus]")?.focus();

if (document.querySelector("[data-done]")) {
  const address = new URL(location.href);
  address.searchParams.delete("done");
  history.replaceState(history.state, "", address);
  import("./kept.js").then(({ arrived }) => arrived());
} else {
  import("./kept.js").then(({ neverArrived }) => neverArrived());
}

for (const form of document.querySelectorAll("form[data-once]")) {
  form.addEventListener("submit", (event) => {
    if (form.dataset.gone) event.preventDefault();
    form.dataset.gone = "1";
  });
}
window.addEventListener("pageshow", () => {
  for (const form of document.querySelectorAll("form[data-once]")) delete form.dataset.gone;
});
