import fc from 'fast-check';
import { expect, it } from 'vitest';
import { oneAtATime } from './one-at-a-time.ts';

it('asks in order, never two at once, and always the last one, however late the answers come', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.scheduler(),
      fc.array(fc.nat(), { minLength: 1, maxLength: 12 }),
      async (scheduler, all) => {
        const asked: number[] = [];
        let open = 0;
        const ask = oneAtATime(async (index: number) => {
          asked.push(index);
          open += 1;
          expect(open).toBe(1);
          await scheduler.schedule(Promise.resolve());
          open -= 1;
        });
        scheduler.scheduleSequence(all.map((_, index) => async () => ask(index)));
        await scheduler.waitAll();
        expect(asked).toEqual([...asked].sort((a, b) => a - b));
        expect(asked.at(0)).toBe(0);
        expect(asked.at(-1)).toBe(all.length - 1);
      },
    ),
  );
});
