import { describe, expect, it } from 'vitest';
import { fill } from '../../domain/talk/fill.ts';
import { type Occasion, occasions, trades } from '../../domain/talk/names.ts';
import { jargonIn } from '../../domain/talk/plain-words.ts';
import { ownTracksSchema } from '../../domain/talk/schema.ts';
import { parseTemplate, variablesOf } from '../../domain/talk/template.ts';
import { tracksFor } from '../../domain/talk/tracks.ts';
import { type Values, type Variable, variableNames, variables } from '../../domain/talk/variables.ts';
import { neverSaidEn, neverSaidZh } from './never-said.cases.ts';
import { starterPlainWords } from './plain-words.ts';
import { starterTracks } from './tracks.ts';

const languages = ['en', 'zh-CN'] as const;
const neverSaid = { en: neverSaidEn, 'zh-CN': neverSaidZh };

/** As much as is said in two breaths: about a quarter of a minute. */
const mostSigns = 95;
const mostWords = 58;

/** What each occasion cannot do without: the date of a promise, the reason of a no. */
const needs: Record<Occasion, Variable[]> = {
  agree: ['promise', 'date'],
  counter: ['offer'],
  shelve: ['answerBy'],
  decline: ['reason'],
  lower: ['promise', 'offer'],
  late: ['reason', 'date'],
  apologise: ['reason'],
  progress: ['progress'],
  'before-call': ['promise', 'company', 'me'],
  'hand-back': ['promise'],
};
/** Where a wish is not met, the customer has the last word: "is that all right?" */
const asks = new Set<Occasion>(['counter', 'shelve', 'decline', 'lower', 'late', 'before-call']);

const known: Record<(typeof languages)[number], Record<Variable, string>> = {
  en: {
    customer: 'Grace',
    promise: 'the revised quote',
    reason: 'the supplier has not answered yet',
    date: 'Friday 27 November',
    offer: 'the first half this week',
    answerBy: 'Thursday 15:00',
    progress: 'prices checked, freight still open',
    company: 'Harbour Lane',
    me: 'Tom Reed',
  },
  'zh-CN': {
    customer: '陈经理',
    promise: '修改后的报价单',
    reason: '供应商还没有回复',
    date: '周五（11月27日）',
    offer: '这周先出一半',
    answerBy: '周四15:00',
    progress: '价格核完了，运费还没定',
    company: '海岸食品',
    me: '林峰',
  },
};

describe.each(languages)('the starter talk tracks in %s', (language) => {
  const tracks = starterTracks.filter((track) => track.language === language);

  it.each(trades.flatMap((trade) => occasions.map((occasion) => [trade, occasion] as const)))(
    'have words of %s to %s',
    (trade, occasion) => {
      expect(tracksFor(tracks, { occasion, trade, language })[0]?.trade).toBe(trade);
    },
  );

  it('say nothing twice', () => {
    expect(new Set(tracks.map(({ text }) => text)).size).toBe(tracks.length);
  });

  describe.each(tracks.map((track) => [track.id, track] as const))('%s', (_id, { text, occasion, title }) => {
    const { parts, faults } = parseTemplate(text);
    const { needed, optional } = variablesOf(parts);
    const everything = fill(parts, known[language]);
    const least: Values = Object.fromEntries(needed.map((variable) => [variable, known[language][variable]]));
    const little = fill(parts, least);

    it('is a template of known variables, written in its own language', () => {
      expect(faults).toEqual([]);
      const written = [...text.matchAll(/\{(.*?)\}/g)].map(([, name]) => name);
      const names = Object.values(variableNames[language]);
      expect(written.filter((name) => !names.includes(name ?? ''))).toEqual([]);
      expect([...needed, ...optional].filter((variable) => !variables.includes(variable))).toEqual([]);
      expect(/\p{Script=Han}/u.test(text + title)).toBe(language === 'zh-CN');
    });

    it('lets a promise stand by itself, for it is noted as what is to be done as often as by a name', () => {
      for (const [, before] of text.matchAll(/(.?) ?\{(?:promise|承诺)\}/g)) {
        expect(before).toMatch(/^[:：。，\]“]?$/);
      }
    });

    it('has what its occasion needs', () => {
      expect([...needed, ...optional]).toEqual(expect.arrayContaining(needs[occasion]));
      if (asks.has(occasion)) expect(everything.text).toMatch(/[?？]/);
      if (occasion === 'apologise') expect(text).toMatch(/对不起|\bsorry\b/);
    });

    it('is said in two breaths', () => {
      expect(text.length).toBeGreaterThan(15);
      if (language === 'zh-CN') expect([...text].length).toBeLessThanOrEqual(mostSigns);
      else expect(text.split(/\s+/).length).toBeLessThanOrEqual(mostWords);
    });

    it('reads well with everything known, and with no more than it needs', () => {
      for (const { text: said, missing } of [everything, little]) {
        expect(missing).toEqual([]);
        expect(said).not.toMatch(/[{}[\]｛｝]|undefined/);
        expect(said).not.toMatch(
          /[，,、；;：:][，,、；;：:。.！!？?]|[。！？][，、。]|\.\.| {2}|^[ ，,、]|[ ，,、：:]$/,
        );
        expect(said).not.toMatch(/[\p{Script=Han}][,.;:?!]|[,.;:?!][\p{Script=Han}]/u);
      }
      expect(everything.text).toMatch(/[。？.?]$/);
    });

    it('tells no false reason, puts no pressure, claims nothing certain', () => {
      const said = neverSaid[language].flatMap(({ pattern, why }) => {
        const [found] = pattern.exec(`${title} ${text}`) ?? [];
        return found === undefined ? [] : [`"${found}": ${why}`];
      });
      expect(said).toEqual([]);
    });

    it('has no jargon in it', () => {
      const lists = [...starterPlainWords.en, ...starterPlainWords['zh-CN']];
      expect(jargonIn(text, lists).map(({ at, end }) => text.slice(at, end))).toEqual([]);
    });
  });
});

it('the starter talk tracks are as many as can be kept, each under a name of its own', () => {
  expect(new Set(starterTracks.map(({ id }) => id)).size).toBe(starterTracks.length);
  expect(ownTracksSchema.safeParse({ tracks: starterTracks, removed: [] }).success).toBe(true);
});

describe.each(languages)('the list of what is not said in %s', (language) => {
  it.each(neverSaid[language].map((one) => [one.caught, one.passes, one] as const))(
    'catches "%s" and lets "%s" pass, with a reason',
    (caught, passes, { pattern, why }) => {
      expect(caught).toMatch(pattern);
      expect(passes).not.toMatch(pattern);
      expect(why.length).toBeGreaterThan(20);
    },
  );
});
