// Two versions of one form, field by field, against what both began with: only a field changed on both sides is a question.

// `base`, `mine`, `theirs`: lists of [name, value]. `sent`: such lists that this window sent off without hearing back;
// a text of theirs that stands in one of them is this window's own. Without a `base` nothing of theirs is taken over
// unseen: every other text is a question. Gives the fields, and which names are contested.
export function merge(base, mine, theirs, sent = []) {
  const [began, here, there, own] = [new Map(base ?? []), new Map(mine), new Map(theirs), sent.map((fields) => new Map(fields))];
  const fields = new Map();
  const contested = [];
  for (const name of new Set([...here.keys(), ...there.keys()])) {
    if (name === "version") continue;
    const [old, typed, newer] = [began, here, there].map((side) => side.get(name) ?? "");
    const ours = alike(typed, newer) || own.some((one) => one.has(name) && alike(one.get(name), newer));
    const [untouched, unchanged] = [typed, newer].map((text) => Boolean(base) && alike(text, old));
    fields.set(name, !ours && untouched ? newer : typed);
    if (!ours && !untouched && !unchanged) contested.push(name);
  }
  return { fields: [...fields], contested };
}

// The server tidies white space: that alone is no other text.
function alike(one, other) {
  return tidy(one) === tidy(other);
}

function tidy(text) {
  return text.normalize("NFC").replace(/\s+/g, " ").trim();
}

// Whether two lists say the same to the letter; a field that is missing says nothing.
export function same(one, other) {
  const [left, right] = [new Map(one), new Map(other)];
  return [...new Set([...left.keys(), ...right.keys()])].every(
    (name) => name === "version" || lines(left.get(name) ?? "") === lines(right.get(name) ?? ""),
  );
}

function lines(text) {
  return text.replaceAll("\r\n", "\n");
}
