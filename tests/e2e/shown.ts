import type { Frame, Page } from 'playwright-core';
import { parseRecordKey } from '../../domain/record.ts';
import { contactOf } from './demo-crm.ts';

/** One thing a panel showed at some moment. */
export interface ShownOnce {
  /** What `<html data-record>` said. */
  record: string | null;
  name: string | null;
  phones: string[];
  emails: string[];
}

/** From now on notes every combination of record and fields that ever stands in the panel's DOM. */
export async function watchShown(view: Frame | Page): Promise<void> {
  await view.evaluate(() => {
    const world = globalThis as unknown as { shownSoFar: Set<string> };
    world.shownSoFar = new Set();
    const texts = (field: string) =>
      [...document.querySelectorAll(`[data-field=${field}]`)].map((el) => el.textContent?.trim() ?? '');
    const note = () => {
      const record = document.documentElement.dataset.record ?? null;
      const name = texts('name')[0] ?? null;
      const shown = { record, name, phones: texts('phone'), emails: texts('email') };
      world.shownSoFar.add(JSON.stringify(shown));
    };
    note();
    new MutationObserver(note).observe(document, {
      attributes: true,
      childList: true,
      characterData: true,
      subtree: true,
    });
  });
}

/** Everything that was shown since `watchShown`. */
export async function shownSoFar(view: Frame | Page): Promise<ShownOnce[]> {
  const texts = await view.evaluate(() => [
    ...(globalThis as unknown as { shownSoFar: Set<string> }).shownSoFar,
  ]);
  return texts.map((text) => JSON.parse(text) as ShownOnce);
}

/** What was shown although it belongs to somebody else than the record that stood beside it. */
export function wronglyShown(all: ShownOnce[]): ShownOnce[] {
  return all.filter(({ record, name, phones, emails }) => {
    if (record === null) return false;
    const contact = contactOf(parseRecordKey(record)?.id ?? '');
    const own = contact.phones.map(({ number }) => number);
    return !(
      (name === null || name === contact.name) &&
      phones.every((phone) => own.includes(phone)) &&
      emails.every((email) => contact.emails.includes(email))
    );
  });
}
