import { beforeEach, expect, it, vi } from 'vitest';
import { usualSettings } from '../../messages/settings.ts';
import { applySettings, askForSettings, currentSettings } from './interface.ts';

vi.mock('wxt/browser', () => ({ browser: { i18n: { getUILanguage: () => 'en' } } }));

beforeEach(() => {
  vi.stubGlobal('document', { documentElement: { dataset: {} } });
});

const light = { ...usualSettings, theme: 'light' as const };
const dark = { ...usualSettings, theme: 'dark' as const };

it('settings that were asked for before newer ones were heard are not taken over', () => {
  const asking = askForSettings();
  applySettings(dark);
  applySettings(light, asking);
  expect(currentSettings().theme).toBe('dark');
  applySettings(light, askForSettings());
  expect(currentSettings().theme).toBe('light');
});

it('the answer to an earlier asking does not overtake that to a later one', () => {
  const [earlier, later] = [askForSettings(), askForSettings()];
  applySettings(dark, later);
  applySettings(light, earlier);
  expect(currentSettings().theme).toBe('dark');
});
