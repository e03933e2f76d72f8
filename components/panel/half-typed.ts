import { useRef, useState } from 'react';
import { ulid } from 'ulid';
import { create } from 'zustand';
import { send } from '../../messages/client.ts';
import type { Input } from '../../messages/contract.ts';

/** What was typed into a form and is not saved yet. */
interface HalfTyped {
  /** Of what the form makes. It stays with what was typed: saved again after a lost answer, nothing is written twice. */
  id: string;
  /** Only the answers that are other than what the form opened with. */
  said: Record<string, unknown>;
}

/** The form of what stands once a form is saved, and what that one opens with. */
export interface Onward {
  form: string;
  start: object;
}

/** By the name of the form, which tells what it is about: two forms of one name are one. */
export const useForms = create<{ forms: Record<string, HalfTyped> }>(() => ({ forms: {} }));

/** How long what is typed may wait until it is kept beyond this page, in milliseconds: so much can be lost at most. */
const lag = 300;

const waiting = new Map<string, ReturnType<typeof setTimeout>>();
/** What was typed on while it was being saved goes on under an id of its own: what was saved has had the first. */
const renewed = new Map<string, string>();
/** When a form last changed here, by the page's own clock; Infinity until the worker has heard of it. */
const changedHere = new Map<string, number>();

/**
 * What is typed into a form. The worker keeps it, so it is there again when the form was left by Esc or for another
 * customer, the panel closed, or the browser started anew; forgotten once it is saved or cancelled, or left for long.
 *
 * @param form names the form and what it is about, the same for as long as the form is open; null: it is not kept
 * @param start what it opens with when nothing was left in it
 */
export function useHalfTyped<T extends object>(form: string | null, start: T) {
  const kept = useForms(({ forms }) => (form === null ? undefined : forms[form]));
  const [fresh] = useState<HalfTyped>(() => ({ id: ulid(), said: {} }));
  const [typed, setTyped] = useState<HalfTyped>();
  const now = typed ? { ...typed, id: renewed.get(typed.id) ?? typed.id } : (kept ?? fresh);
  const latest = useRef(now);
  latest.current = now;
  const put = (part: Partial<T>) => {
    const { id, said } = latest.current;
    const next = differing({ ...said, ...part }, start);
    const isBegun = isAnything(next, start);
    // What is typed after it was emptied is another: the one before may be under way to be saved.
    latest.current = { id: isBegun ? id : ulid(), said: next };
    setTyped(latest.current);
    if (form !== null) setForm(form, isBegun ? latest.current : null);
  };
  /**
   * `saved`: what it is forgotten with, as `standing` told; what was typed since is another, and stays, under the name of
   * the form of what stands now (`onward`) where that is another.
   */
  const forget = (saved = latest.current, onward?: Onward) => {
    // The form may be seen for a moment longer.
    setTyped(latest.current);
    if (form !== null) forgetForm(form, saved, onward && { ...onward, from: start });
  };
  const standing = () => latest.current;
  return { id: now.id, said: { ...start, ...fitting(now.said, start) }, put, standing, forget };
}

/** A form something was filled in, with what was kept of it. */
export type FilledIn = NonNullable<Input<'promise.move'>['form']>;

/** For what is saved with a form, as it stood then: the worker forgets that, and nothing that was typed into it since. */
export function filledIn(name: string, saved: HalfTyped): FilledIn {
  return { name, text: textOf(saved) };
}

/** Keeps at once whatever still waits: the page is about to go. */
export function keepFormsNow(): void {
  for (const form of [...waiting.keys()]) tell(form);
}

/** Takes over what is kept of all forms; what has changed here since it was asked for stays. */
export async function fetchForms(): Promise<void> {
  const asked = performance.now();
  const kept = await send('forms.kept', {}).catch(() => null);
  if (!kept) return;
  const isOwn = (form: string) => (changedHere.get(form) ?? 0) >= asked;
  const others = Object.entries(kept).flatMap(([form, text]) => {
    const half = isOwn(form) ? null : parsed(text);
    return half ? [[form, half] as const] : [];
  });
  useForms.setState(({ forms }) => {
    const own = Object.entries(forms).filter(([form]) => isOwn(form));
    return { forms: Object.fromEntries([...others, ...own]) };
  });
}

/** Takes over what is typed into a form, at once here and a moment later in the worker; null: it is saved or cancelled. */
export function setForm(form: string, half: HalfTyped | null): void {
  const { [form]: before, ...others } = useForms.getState().forms;
  if (!half && !before) return;
  useForms.setState({ forms: half ? { ...others, [form]: half } : others });
  changedHere.set(form, Infinity);
  // What is forgotten is forgotten at once: it would be back if the tab was closed right after it was saved.
  if (!half) tell(form);
  else if (!waiting.has(form))
    waiting.set(
      form,
      setTimeout(() => tell(form), lag),
    );
}

/** Forgets what is kept of a form, unless other than that was typed into it since: that becomes one of its own. */
function forgetForm(form: string, saved: HalfTyped, onward?: Onward & { from: object }): void {
  const { forms } = useForms.getState();
  const now = forms[form];
  if (!now || (now.id === saved.id && isSame(now.said, saved.said))) setForm(form, null);
  else if (now.id === saved.id) {
    const id = ulid();
    renewed.set(saved.id, id);
    // What was begun there by now is not typed over.
    const isMoved = onward !== undefined && !(onward.form in forms);
    setForm(form, isMoved ? null : { ...now, id });
    if (isMoved) setForm(onward.form, { id, said: saidSince(saved, now, onward) });
  }
}

/** What was typed since a form was saved, over what stands now. What is back as it was at first is other than that, too. */
function saidSince(saved: HalfTyped, now: HalfTyped, { from, start }: Onward & { from: object }) {
  const names = Object.keys({ ...saved.said, ...now.said });
  const answers = names.map((name) => [name, now.said[name] ?? at(from, name)]);
  return differing(Object.fromEntries(answers), start);
}

function tell(form: string): void {
  clearTimeout(waiting.get(form));
  waiting.delete(form);
  const half = useForms.getState().forms[form];
  const isHeard = () => {
    if (!waiting.has(form)) changedHere.set(form, performance.now());
  };
  // What could not be kept is still here; there is nothing to say.
  send('form.keep', { form, text: half ? textOf(half) : '' }).then(isHeard, () => {});
}

function textOf({ id, said }: HalfTyped): string {
  return JSON.stringify({ id, said });
}

function parsed(text: string): HalfTyped | null {
  try {
    const { id, said } = JSON.parse(text) as Partial<HalfTyped>;
    return typeof id === 'string' && typeof said === 'object' && said !== null ? { id, said } : null;
  } catch {
    return null;
  }
}

/** The answers that are others than at the start. */
function differing(said: object, start: object): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(said).filter(([name, answer]) => !isSame(answer, at(start, name))),
  );
}

/** The answers to what the form asks today: what is kept may be of an earlier version. */
function fitting<T extends object>(said: Record<string, unknown>, start: T): Partial<T> {
  const some = Object.entries(said).filter(([name, answer]) => typeof answer === typeof at(start, name));
  return Object.fromEntries(some) as Partial<T>;
}

/** Whether there is more than blanks in it. */
function isAnything(said: Record<string, unknown>, start: object): boolean {
  return Object.entries(said).some(
    ([name, answer]) => typeof answer !== 'string' || answer.trim() !== at(start, name),
  );
}

function at(from: object, name: string): unknown {
  return (from as Record<string, unknown>)[name];
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
