import { currentLevel } from './customer/current-level.ts';
import type { LevelName } from './customer/levels.ts';
import type { CustomerRow, NoteRow } from './customer/schema.ts';
import { ranked } from './expectation/rank.ts';
import type { ExpectationRow } from './expectation/schema.ts';
import type { Facts } from './facts.ts';
import { openStates } from './promise/moves.ts';
import type { PromiseRow } from './promise/schema.ts';
import type { ReminderRow } from './reminder/schema.ts';

/** What a note is written from. */
export interface NoteSource {
  customer: CustomerRow | null;
  promises: PromiseRow[];
  reminders: ReminderRow[];
  expectations: ExpectationRow[];
  notes: NoteRow[];
}

/** The words a note is written with. */
export interface NoteWords {
  title: (name: string) => string;
  date: (when: string) => string;
  levels: string;
  open: string;
  ours: string;
  theirs: string;
  due: (when: string) => string;
  moved: (when: string) => string;
  noDue: string;
  overdue: string;
  done: string;
  doneOn: (when: string) => string;
  callbacks: string;
  expectations: string;
  notes: string;
  levelNames: Record<LevelName, string>;
}

/** How moments are written in a note: without "today", for it is read another day. */
export interface NoteFormat {
  /** A day with its year. */
  date: (instant: number) => string;
  day: (instant: number) => string;
  moment: (instant: number) => string;
}

/** How long done things count as lately done, in milliseconds. */
const lately = 14 * 24 * 60 * 60_000;
const mostNotes = 5;
const mostCallbacks = 3;
/** Promises without a date come last. */
const undated = Number.MAX_SAFE_INTEGER;

interface Part {
  title: string;
  lines: string[];
}

/**
 * The customer's record as a tidy note for the CRM: the same content as plain text and as HTML, which is made by
 * escaping that text. `now` in epoch milliseconds.
 */
export function tidyNote(
  source: NoteSource,
  facts: Facts,
  words: NoteWords,
  format: NoteFormat,
  now: number,
): { plain: string; html: string } {
  const who = [facts.company, facts.title].filter(Boolean).join(' · ');
  const head = [words.title(facts.name), ...(who ? [who] : []), words.date(format.date(now))];
  const parts = [
    levels(source, words, now),
    openPromises(source, words, format, now),
    donePromises(source, words, format, now),
    callbacks(source, words, format, now),
    { title: words.expectations, lines: ranked(source.expectations).map(({ body }) => body.what) },
    {
      title: words.notes,
      lines: newestFirst(source.notes)
        .slice(0, mostNotes)
        .map(({ body }) => `${format.day(body.at)}: ${body.text}`),
    },
  ].filter(({ lines }) => lines.length > 0);
  return { plain: asPlain(head, parts), html: asHtml(head, parts) };
}

function levels(source: NoteSource, words: NoteWords, now: number): Part {
  const names: LevelName[] = ['hopesFor', 'canGive', 'happened'];
  const readings = names.flatMap((name) => {
    const reading = currentLevel(source, name, now);
    return reading ? [`${words.levelNames[name]} ${reading.value}`] : [];
  });
  return { title: words.levels, lines: readings.length > 0 ? [readings.join(' · ')] : [] };
}

function openPromises({ promises }: NoteSource, words: NoteWords, format: NoteFormat, now: number): Part {
  const open = promises
    .filter(({ state }) => openStates.includes(state) && state !== 'reported')
    .sort((a, b) => (a.dueAt ?? undated) - (b.dueAt ?? undated));
  return { title: words.open, lines: open.map((promise) => openLine(promise, words, format, now)) };
}

function openLine({ state, body }: PromiseRow, words: NoteWords, format: NoteFormat, now: number): string {
  const { due, firstDue } = body;
  const about = [
    body.direction === 'ours' ? words.ours : words.theirs,
    due ? words.due(format.moment(due.at)) : words.noDue,
    ...(due && firstDue && firstDue.at !== due.at ? [words.moved(format.moment(firstDue.at))] : []),
    ...(due && due.at < now && state === 'agreed' ? [words.overdue] : []),
  ];
  return `${body.what} (${about.join(', ')})`;
}

function donePromises({ promises }: NoteSource, words: NoteWords, format: NoteFormat, now: number): Part {
  const done = promises
    .flatMap(({ state, body }) => {
      const at = body.reported?.at;
      return at !== undefined && (state === 'reported' || state === 'accepted')
        ? [{ what: body.what, at }]
        : [];
    })
    .filter(({ at }) => now - at <= lately)
    .sort((a, b) => b.at - a.at);
  return {
    title: words.done,
    lines: done.map(({ what, at }) => `${what} (${words.doneOn(format.day(at))})`),
  };
}

function callbacks({ reminders }: NoteSource, words: NoteWords, format: NoteFormat, now: number): Part {
  const next = reminders
    .filter(({ open, body }) => open === 1 && body.kind === 'callback')
    .sort((a, b) => a.dueAt - b.dueAt)
    .slice(0, mostCallbacks);
  const lines = next.map(({ dueAt, body }) => {
    const late = dueAt < now ? ` (${words.overdue})` : '';
    return `${format.moment(dueAt)}: ${body.text}${late}`;
  });
  return { title: words.callbacks, lines };
}

function newestFirst<T extends { body: { at: number } }>(rows: T[]): T[] {
  return [...rows].sort((a, b) => b.body.at - a.body.at);
}

function asPlain(head: string[], parts: Part[]): string {
  const blocks = parts.map(({ title, lines }) => [title, ...lines.map((line) => `- ${line}`)].join('\n'));
  return `${[head.join('\n'), ...blocks].join('\n\n')}\n`;
}

function asHtml([title = '', ...rest]: string[], parts: Part[]): string {
  const head = [`<strong>${escaped(title)}</strong>`, ...rest.map(escaped)].join('<br>');
  const lists = parts.map(
    (part) =>
      `<p><strong>${escaped(part.title)}</strong></p><ul>${part.lines.map((line) => `<li>${escaped(line)}</li>`).join('')}</ul>`,
  );
  return `<p>${head}</p>${lists.join('')}`;
}

const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text as markup that shows exactly this text; line breaks stay. */
function escaped(text: string): string {
  return text.replaceAll(/[&<>"']/g, (sign) => entities[sign] ?? sign).replaceAll('\n', '<br>');
}
