import { useState } from 'react';
import { dimensions, needs, sources } from '../../../domain/expectation/names.ts';
import type { ExpectationRow } from '../../../domain/expectation/schema.ts';
import { KeptError } from '../../../messages/errors.ts';
import { currentWords, useWords } from '../../shared/interface.ts';
import { useHalfTyped } from '../half-typed.ts';
import type { Shown } from '../shown.ts';
import { makeChange } from './changes.ts';
import { Kano } from './Kano.tsx';
import { optionsOf, SelectField, SmallForm, TextField } from './SmallForm.tsx';

interface Props {
  row: ExpectationRow;
  shown: Shown;
  onClose: () => void;
}

const traits = ['need', 'source', 'dimension'] as const;
type Trait = (typeof traits)[number];
type Described = { what: string } & Record<Trait, string>;
type Standing = { what: string } & { [trait in Trait]?: string | null | undefined };

/** What is expected, which need it is, where it comes from and what it is about. All but the first may stay unsaid. */
export function AboutForm({ row, shown, onClose }: Props) {
  const { expectations: words } = useWords();
  const [seen, setSeen] = useState<ExpectationRow | null>(row);
  const [before] = useState(() => describedAs(row.body));
  // What was typed over another description than this is not put over it.
  const half = useHalfTyped(nameOf(row, before), before);
  const { said, put } = half;
  const setter = (name: keyof Described) => (value: string) => put({ [name]: value });
  const save = async () => {
    const saved = half.standing();
    const made = seen ?? row;
    const change = describing(before, said);
    const told = currentWords().expectations.told.described(shown.subject.name);
    try {
      if (!change) return;
      await makeChange(shown, made, change, told);
      const now = describedAs({ ...made.body, ...change });
      half.forget(saved, { form: nameOf(row, now), start: now });
    } catch (error) {
      // Told once; the next time it is about what stands by then.
      if (error instanceof KeptError && error.code === 'stale') setSeen(null);
      throw error;
    }
  };
  return (
    <SmallForm
      title={words.edit}
      testId="form-about"
      missing={said.what.trim() ? null : words.what.label}
      onSave={save}
      onClose={onClose}
      half={half}
    >
      <TextField {...words.what} name="what" value={said.what} onChange={setter('what')} />
      <SelectField
        label={words.need}
        name="need"
        none={words.unsaid}
        options={optionsOf(needs, words.needs)}
        value={said.need}
        onChange={setter('need')}
      />
      <Kano onTake={setter('need')} />
      <div className="grid grid-cols-1 gap-2 min-[360px]:grid-cols-2">
        <SelectField
          label={words.source}
          name="source"
          none={words.unsaid}
          options={optionsOf(sources, words.sources)}
          value={said.source}
          onChange={setter('source')}
        />
        <SelectField
          label={words.dimension}
          name="dimension"
          none={words.unsaid}
          options={optionsOf(dimensions, words.dimensions)}
          value={said.dimension}
          onChange={setter('dimension')}
        />
      </div>
    </SmallForm>
  );
}

function nameOf({ id }: ExpectationRow, described: Described): string {
  return `about ${id} ${JSON.stringify(described)}`;
}

function describedAs({ what, need, source, dimension }: Standing): Described {
  return { what, need: need ?? '', source: source ?? '', dimension: dimension ?? '' };
}

/** Only what the rep has changed; null unsays a trait. Null where nothing was changed. */
function describing(before: Described, said: Described) {
  const what = said.what.trim();
  const changed = traits
    .filter((trait) => said[trait] !== before[trait])
    .map((trait) => [trait, said[trait] || null]);
  if (what === before.what && changed.length === 0) return null;
  const more = what === before.what ? {} : { what };
  return { change: 'describe' as const, ...more, ...Object.fromEntries(changed) };
}
