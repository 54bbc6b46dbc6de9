// How long a message can still be taken back, second by second; then the page as it is after it has left.
export function start() {
  const line = document.querySelector("[data-leaves]");
  const end = performance.now() + Number(line.dataset.leaves) * 1000;
  const timer = setInterval(() => {
    const left = Math.ceil((end - performance.now()) / 1000);
    line.textContent = left > 0 ? `It leaves in ${left} ${left === 1 ? "second" : "seconds"}` : "It leaves this moment";
    if (left > -3) return; // what sends it looks about once a second
    clearInterval(timer);
    location.reload();
  }, 1000);
}
