// Everything as people say it: Mon 23 Nov, 09:12, 3 marks.

const ZONE = 'Europe/London';
const parts = new Intl.DateTimeFormat('en-GB', {
  timeZone: ZONE, year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit', hourCycle: 'h23',
});
const dayWords = new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', weekday: 'short', day: 'numeric', month: 'short' });

function partsOf(at) {
  return Object.fromEntries(parts.formatToParts(at).map((part) => [part.type, part.value]));
}

/** The day in England as 2026-11-23. */
export function dateOf(at) {
  const found = partsOf(at);
  return `${found.year}-${found.month}-${found.day}`;
}

export function timeOf(at) {
  const found = partsOf(at);
  return `${found.hour}:${found.minute}`;
}

export const day = (date) => dayWords.format(new Date(date + 'T12:00:00Z')).replace(',', '');

/** "09:12" on the same day, "Mon 23 Nov, 09:12" on another. */
export function moment(at, now) {
  return dateOf(at) === dateOf(now) ? timeOf(at) : `${day(dateOf(at))}, ${timeOf(at)}`;
}

export const count = (many, one, several) => `${many} ${many === 1 ? one : several}`;

export const halves = { AM: 'morning', PM: 'afternoon' };

export const facts = {
  PRESENT: { words: 'Here', sign: '✓', tone: 'here' },
  LATE: { words: 'Late', sign: '◷', tone: 'late' },
  ABSENT: { words: 'Not here', sign: '–', tone: 'absent' },
  LEFT_EARLY: { words: 'Left early', sign: '→', tone: 'late' },
  REMOTE: { words: 'Online', sign: '✓', tone: 'here' },
  SITE_CLOSED: { words: 'Site closed', sign: '–', tone: 'absent' },
  TAKEN_BACK: { words: 'Taken back', sign: '↺', tone: 'quiet' },
};

export const reasons = {
  TRANSPORT: 'Transport did not come',
  ILL: 'Ill',
  APPOINTMENT: 'Medical appointment',
  AT_SCHOOL: 'At school today',
  REFUSED: 'Did not want to come',
  OTHER: 'Another reason',
};

/** What a mark says, such as "Late 10 min" or "Not here: ill". */
export function said(mark) {
  const words = facts[mark.fact]?.words ?? mark.fact;
  if (mark.fact === 'LATE' && mark.minutesLate) {
    return `${words} ${mark.minutesLate} min`;
  }
  return mark.reason ? `${words}: ${reasons[mark.reason].toLowerCase()}` : words;
}

export function initials(name) {
  const found = name.split(/\s+/).filter(Boolean);
  return (found[0]?.[0] ?? '') + (found.length > 1 ? found[found.length - 1][0] : '');
}

/** "20 minutes", "3 hours", "8 days". */
export function span(milliseconds) {
  const minutes = Math.round(Math.abs(milliseconds) / 60_000);
  if (minutes < 120) {
    return count(minutes, 'minute', 'minutes');
  }
  return minutes < 2880
    ? count(Math.round(minutes / 60), 'hour', 'hours')
    : count(Math.round(minutes / 1440), 'day', 'days');
}
