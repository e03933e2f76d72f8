import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import type { KeptBrowser } from '../tests/e2e/browser.ts';
import type { Crm } from './crm.ts';
import { project } from './setup.mjs';

/** Where the walk leaves its pictures. */
export const pictures = join(project, 'start-screenshots');

/** What every step of the walk works with. */
export interface World {
  browser: KeptBrowser;
  crm: Crm;
  /** The CRM's tab. */
  page: Page;
}

/** One step: what it does, in words for the reader, and the doing, which returns what it saw and throws if it did not hold. */
export interface Step {
  say: string;
  do(world: World): Promise<string>;
}

const steps: Step[] = [
  {
    say: 'Open a customer and find the rail beside the page',
    async do({ browser, crm, page }) {
      const customer = await crm.openCustomer(page);
      const { box } = await browser.behindClosedRoot(page, 'button');
      return `${customer}; a rail ${Math.round(box.width)} px wide`;
    },
  },
];

/** Walks the main job step by step, prints what each saw, leaves a picture of each, and says whether all held. */
export async function walk(world: World): Promise<boolean> {
  rmSync(pictures, { recursive: true, force: true });
  mkdirSync(pictures, { recursive: true });
  for (const [index, step] of steps.entries()) {
    const number = index + 1;
    const outcome = await attempt(step, world);
    await world.page.screenshot({ path: join(pictures, pictureName(number, step)) }).catch(() => {});
    console.log(
      `${outcome.held ? 'ok  ' : 'FAIL'} ${number}/${steps.length}  ${step.say}\n     saw: ${outcome.saw}`,
    );
    // What follows builds on it.
    if (!outcome.held) return false;
  }
  return true;
}

async function attempt(step: Step, world: World): Promise<{ held: boolean; saw: string }> {
  try {
    return { held: true, saw: await step.do(world) };
  } catch (error) {
    return { held: false, saw: error instanceof Error ? error.message : String(error) };
  }
}

function pictureName(number: number, step: Step): string {
  const words = step.say.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-');
  return `${String(number).padStart(2, '0')}-${words}.png`;
}
