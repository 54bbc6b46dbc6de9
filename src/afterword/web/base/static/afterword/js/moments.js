// Times that an invitation gave as moments: when another zone is chosen, they are shown by its clock. What was typed over stays.
export function start() {
  const told = document.querySelector("[data-moments]");
  const fields = told?.form?.elements;
  if (!fields?.tz || !told.value) return;
  fields.tz.addEventListener("change", () => follow(fields));
  follow(fields); // one that was chosen before this ran
}

function follow(fields) {
  const begin = shown(fields.read_start.value, fields.read_tz.value);
  const now = shown(fields.read_start.value, fields.tz.value);
  if (!begin || !now || fields.day.value !== begin.day || fields.start_time.value !== begin.time) return;
  const end = shown(fields.read_end.value, fields.read_tz.value);
  if (end && fields.end_time.value !== end.time) return;
  fields.day.value = now.day;
  fields.start_time.value = now.time;
  if (end) fields.end_time.value = shown(fields.read_end.value, fields.tz.value).time;
  fields.read_tz.value = fields.tz.value;
  fields.day.dispatchEvent(new Event("input", { bubbles: true }));
}

// The moment as the clock of a place shows it; nothing where there is no moment or no such place.
function shown(moment, timeZone) {
  const at = new Date(moment);
  if (!moment || !timeZone || Number.isNaN(at.getTime())) return null;
  try {
    const digits = { year: "numeric", month: "2-digit", day: "2-digit", hour: "2-digit", minute: "2-digit" };
    const parts = new Intl.DateTimeFormat("en", { ...digits, hourCycle: "h23", timeZone }).formatToParts(at);
    const part = Object.fromEntries(parts.map(({ type, value }) => [type, value]));
    return { day: `${part.year}-${part.month}-${part.day}`, time: `${part.hour}:${part.minute}` };
  } catch {
    return null;
  }
}
