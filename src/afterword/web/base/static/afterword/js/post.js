// One way to talk to our own server: a form's fields there, JSON back, and an error that says what kind it was.
export class Answer extends Error {
  constructor(status, body) {
    super(body?.says || "");
    this.status = status;
    this.body = body;
  }
}

export async function post(address, fields, { signal, keepalive = false } = {}) {
  const response = await fetch(address, {
    method: "POST",
    body: new URLSearchParams(fields),
    headers: { Accept: "application/json", "X-CSRFToken": document.body.dataset.token },
    credentials: "same-origin",
    redirect: "error",
    signal,
    keepalive,
  });
  if (!response.ok) throw new Answer(response.status, await response.json().catch(() => ({})));
  // An answer that breaks off in the middle is no answer: whoever waits for it keeps what they have, and asks again.
  return response.json();
}

export function later(work, milliseconds) {
  let timer = 0;
  const run = (...args) => {
    clearTimeout(timer);
    timer = setTimeout(() => work(...args), milliseconds);
  };
  run.cancel = () => clearTimeout(timer);
  return run;
}
