// Ask now and then whether the person has signed in elsewhere, and go on by itself. The button does the same.
import { post } from "./post.js";

const SLOWEST = 30;

export function start() {
  const form = document.querySelector("[data-signs-in]");
  const says = document.querySelector("[data-signs-in-says]");
  let seconds = Number(form.dataset.signsIn) + 1;
  says.textContent ||= "This page goes on by itself once you have signed in.";
  const ask = async () => {
    try {
      const answer = await post(form.getAttribute("action"), { step: "check" });
      if (answer.go) return location.assign(answer.go);
    } catch {
      seconds = Math.min(SLOWEST, seconds * 2);
    }
    setTimeout(ask, seconds * 1000);
  };
  setTimeout(ask, seconds * 1000);
}
