// Opens the person's mail program once, right after they asked for it; a reload does not open it again.
export function start() {
  const link = document.querySelector("[data-open]");
  const address = new URL(location.href);
  if (address.searchParams.get("open") !== "1") return;
  address.searchParams.delete("open");
  history.replaceState(history.state, "", address);
  link.click();
}
