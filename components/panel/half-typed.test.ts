import { beforeEach, describe, expect, it, vi } from 'vitest';
import { KeptError } from '../../messages/errors.ts';
import { fetchForms, keepFormsNow, setForm, useForms } from './half-typed.ts';
import { actForm } from './ledger/begun.ts';

const send = vi.hoisted(() => vi.fn());
vi.mock('../../messages/client.ts', () => ({ send }));

/** What the worker has, as the last page left it. */
let kept: Record<string, string> = {};

beforeEach(() => {
  vi.resetAllMocks();
  kept = {};
  send.mockImplementation(async (name, input) => {
    if (name === 'forms.kept') return { ...kept };
    if (input.text) kept[input.form] = input.text;
    else delete kept[input.form];
    return {};
  });
  for (const form of Object.keys(useForms.getState().forms)) setForm(form, null);
});

const progress = actForm('progress', 'p1');
const half = (text: string) => ({ id: 'i1', said: { text } });
const formsNow = () => useForms.getState().forms;

/** The page is gone and another one starts. */
async function reopened(): Promise<void> {
  keepFormsNow();
  await settled();
  useForms.setState({ forms: {} });
  await fetchForms();
}

/** Until the worker's answers have been heard. */
const settled = () => Promise.all(send.mock.results.map(({ value }) => value.catch(() => {})));

describe('what is half typed into a form', () => {
  it('is there again in the next panel, at its own promise and act only', async () => {
    setForm(progress, half('the mould is'));
    await reopened();
    expect(formsNow()).toEqual({ [progress]: half('the mould is') });
    expect(actForm('progress', 'p2') in formsNow() || actForm('pause', 'p1') in formsNow()).toBe(false);
  });

  it('is not there again once it was saved or cancelled, also where the panel closes at once', async () => {
    setForm(progress, half('the mould is'));
    keepFormsNow();
    setForm(progress, null);
    expect(kept).toEqual({});
    await reopened();
    expect(formsNow()).toEqual({});
  });

  it('stays where what is kept was asked for before it was typed', async () => {
    kept[progress] = JSON.stringify(half('older'));
    const fetching = fetchForms();
    setForm(progress, half('newer'));
    await fetching;
    expect(formsNow()).toEqual({ [progress]: half('newer') });
  });

  it('stays where it could not be kept', async () => {
    send.mockRejectedValueOnce(new KeptError('not-written'));
    setForm(progress, half('the mould is'));
    keepFormsNow();
    await settled();
    await fetchForms();
    expect(formsNow()).toEqual({ [progress]: half('the mould is') });
  });

  it('goes where another panel has saved or cancelled it', async () => {
    setForm(progress, half('the mould is'));
    keepFormsNow();
    await settled();
    kept = {};
    // The page's clock may not have moved on within this moment.
    await expect
      .poll(async () => {
        await fetchForms();
        return formsNow();
      })
      .toEqual({});
  });

  it('is left out where it cannot be read', async () => {
    kept = { [progress]: '{"id":', 'pause p1': '"text"', 'agree p1': JSON.stringify(half('Friday')) };
    await fetchForms();
    expect(formsNow()).toEqual({ 'agree p1': half('Friday') });
  });
});
