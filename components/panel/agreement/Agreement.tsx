import { type KeyboardEvent, type ReactNode, Suspense, useEffect, useId, useRef, useState } from 'react';
import type { Choice, Outcome } from '../../../domain/agreement/table.ts';
import { promiseKind } from '../../../domain/capture/promise-kind.ts';
import { KeptError } from '../../../messages/errors.ts';
import { Button } from '../../shared/Button.tsx';
import { readMoment } from '../../shared/capture/line-reader.ts';
import { errorText } from '../../shared/errors.ts';
import { ignoreHeldEnter } from '../../shared/held-enter.ts';
import { currentWords, useMoments, useSettings, useWords } from '../../shared/interface.ts';
import { useTell } from '../../shared/tell.ts';
import { sayFailure } from '../../shared/toasts.ts';
import { filledIn, keepFormsNow, useHalfTyped } from '../half-typed.ts';
import { FieldInput } from '../ledger/FieldInput.tsx';
import { problemText } from '../ledger/Form.tsx';
import { type Field, type FieldName, isProblem, readForm } from '../ledger/fields.ts';
import type { Shown } from '../shown.ts';
import { tierOf } from '../standards/tiers.ts';
import { useUsualDue } from '../standards/usual-due.ts';
import { TrackPicker } from '../talk/later.ts';
import { AlsoMatters } from './AlsoMatters.tsx';
import { ChoiceRadios } from './ChoiceRadios.tsx';
import { EmptyMoment } from './EmptyMoment.tsx';
import { asked, type Draft, fieldsFor, firstDraft, occasionOf, settlementOf } from './form.ts';
import { Outcomes } from './Outcomes.tsx';
import { settleWish } from './settle.ts';
import { useAbout } from './use-about.ts';
import { type Wish, whatOf } from './wish.ts';

interface Props {
  wish: Wish;
  /** What was typed into it is kept by this name: of where it is opened, however promise and expectation are linked since. */
  name: string;
  /** The answer it is opened for, where one was pressed. */
  choice?: Choice | undefined;
  shown: Shown;
  onClose: () => void;
}

/**
 * The answer to a wish on one screen: whether we can meet it, what that takes, how it is said, and what the customer says
 * to it, which saves. What is half filled in stays when it is left by Esc, and goes by the button. It is about the wish as it stood when it was opened:
 * changed elsewhere since, saving is refused and says so once, and the next time it is about what stands now.
 */
export function Agreement({ wish, name, choice: wanted, shown, onClose }: Props) {
  const words = useWords();
  const { agreement: say, actions } = words;
  const [wasPromise] = useState(wish.promise !== undefined);
  const [seen, setSeen] = useState<Wish | null>(wish);
  const about = seen ?? wish;
  const [start] = useState(() => firstDraft(wish));
  const { id: newId, said: draft, put, standing, forget } = useHalfTyped(name, start);
  // Which answer was pressed is nothing typed yet: until something is, it stands only here.
  const [pressed, setPressed] = useState<Partial<Draft>>(wanted ? { choice: wanted, outcome: 'yes' } : {});
  const { choice, outcome, values } = { ...draft, ...pressed };
  const [problem, setProblem] = useState<{ name?: FieldName; text: string } | null>(null);
  const tell = useTell((text) => setProblem({ text }));
  const busy = useRef(false);
  const root = useRef<HTMLElement>(null);
  const checked = useRef<HTMLInputElement>(null);
  const formId = useId();
  const titleId = useId();
  useEffect(() => {
    checked.current?.focus({ preventScroll: true });
    root.current?.scrollIntoView({ block: 'nearest' });
  }, []);

  const fields = fieldsFor(choice, outcome, about);
  const isPassedOn = choice === 'no' && outcome !== 'yes';
  const usual = useUsual(about, values.what, shown);
  const spoken = useAbout(about, { choice, values, usual: usual.meant }, shown);
  const change = (changed: Partial<Draft>) => {
    setProblem(null);
    setPressed({});
    put({ ...pressed, ...changed });
  };
  const focusField = (name: FieldName | undefined) =>
    requestAnimationFrame(() =>
      root.current?.querySelector<HTMLElement>(`[data-testid="field-${name}"]`)?.focus(),
    );
  const refuse = (name: FieldName, text: string) => {
    setProblem({ name, text });
    focusField(name);
  };

  /** It was settled elsewhere: nothing is left to answer here. */
  const giveUp = (why: string) => {
    onClose();
    sayFailure(`${why} ${currentWords().ledger.refusedNext}`);
  };
  const save = async (word: Outcome) => {
    if (busy.current) return;
    if (wasPromise && !about.promise) return giveUp(currentWords().errors.stale({}));
    busy.current = true;
    const saved = standing();
    try {
      const wanted = fieldsFor(choice, word, about);
      const said = await readForm(wanted, asked(wanted, values), (text) => readMoment(text, Date.now()));
      if (isProblem(said)) return refuse(said.name, problemText(said, false));
      const settlement = settlementOf(choice, word, said, usual.meant);
      if (wanted.some(({ name }) => name === 'answerBy' || name === 'askAgain') && !settlement.answerBy)
        return refuse('answerBy', problemText({ name: 'answerBy', why: 'no-moment' }, false));
      const what = said.text('what') || whatOf(about);
      const asNew = { promiseId: newId, what, promiseKind: usual.kind };
      keepFormsNow();
      await settleWish(shown, { wish: about, settlement, asNew, form: filledIn(name, saved) });
      forget(saved);
      onClose();
    } catch (error) {
      if (error instanceof KeptError && error.code === 'move-refused') return giveUp(errorText(error));
      if (error instanceof KeptError && error.code === 'stale') setSeen(null);
      tell(errorText(error));
    } finally {
      busy.current = false;
    }
  };
  /** The customer's word saves, unless it takes something that was not asked yet: that is asked first. */
  const take = (word: Outcome) => {
    const shownNames = fields.map(({ name }) => name);
    const unasked = fieldsFor(choice, word, about).find(({ name }) => !shownNames.includes(name));
    change({ outcome: word });
    if (unasked) focusField(unasked.name);
    else void save(word);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.nativeEvent.isComposing) return;
    event.preventDefault();
    event.stopPropagation();
    onClose();
  };
  const input = (field: Field) => (
    <FieldInput
      key={field.name}
      field={field}
      value={values[field.name] ?? ''}
      invalid={problem?.name === field.name}
      optional={field.as === 'text' && !field.needed}
      isTheirs={false}
      promised={{ kind: usual.kind, tier: tierOf(shown.view) }}
      emptyMeans={(fill) =>
        field.name === 'due' ? (
          <EmptyMoment
            meaning={usual.means}
            usual={usual.meant.due}
            askedFor={about.promise?.body.askedFor}
            onFill={fill}
          />
        ) : (
          <EmptyMoment usual={usual.meant.answerBy} onFill={fill} />
        )
      }
      onChange={(value) => change({ values: { ...values, [field.name]: value } })}
    />
  );
  return (
    <section
      ref={root}
      aria-labelledby={titleId}
      data-testid="agreement"
      className="mt-2 grid scroll-mt-[184px] scroll-mb-4 grid-cols-1 gap-2.5 rounded-[8px] bg-desk p-2.5"
      onKeyDownCapture={ignoreHeldEnter}
      onKeyDown={onKeyDown}
    >
      <h4 id={titleId} className="line-clamp-2 text-sm font-[650] break-words" data-testid="agreement-title">
        {say.formOf(whatOf(about))}
      </h4>
      <form
        id={formId}
        className={`grid grid-cols-1 gap-2 ${clear}`}
        onSubmit={(event) => event.preventDefault()}
      >
        <ChoiceRadios
          value={choice}
          checkedRef={checked}
          onChange={(next: Choice) => change({ choice: next, outcome: 'yes' })}
          onEnter={() => focusField(fields[0]?.name)}
        />
        <p className="text-xs text-ink-2">{say.advice[isPassedOn ? 'not-now' : choice]}</p>
        {choice === 'partly' && <AlsoMatters wish={about} shown={shown} />}
        {fields.map(input)}
        <p role="alert" className={problem ? 'text-xs font-medium text-late' : 'sr-only'}>
          {problem?.text}
        </p>
      </form>
      <div className={clear}>
        <Suspense fallback={<div className="min-h-40" />}>
          <TrackPicker occasion={occasionOf(choice, outcome)} about={spoken} tier={tierOf(shown.view)} />
        </Suspense>
      </div>
      <OutcomeRow>
        <Outcomes choice={choice} value={outcome} formId={formId} onTake={take} />
        <div className="flex items-start justify-between gap-2">
          <div className="grid min-w-0 grid-cols-1 gap-0.5 py-1.5 text-xs break-words text-ink-2">
            <p data-testid="becomes" aria-live="polite">
              {say.saves(say.outcomes[outcome], say.becomes[choice][outcome])}
            </p>
            {wish.promise && wish.expectation && <p>{say.answersToo(wish.expectation.body.what)}</p>}
          </div>
          <Button
            look="quiet"
            onClick={() => {
              forget();
              onClose();
            }}
          >
            {actions.cancel}
          </Button>
        </div>
      </OutcomeRow>
    </section>
  );
}

/** What gets the focus is scrolled clear of the capture line above and the outcome row below. */
const clear = '[&_:is(input,textarea,button)]:scroll-mt-[184px] [&_:is(input,textarea,button)]:scroll-mb-36';

/** Always in sight while the form is: the customer's word is one press away however long the answer is. */
function OutcomeRow({ children }: { children: ReactNode }) {
  return (
    <div
      data-testid="outcome-row"
      className="-mx-2.5 -mb-2.5 grid grid-cols-1 gap-1 rounded-b-[8px] border-t border-line bg-desk px-2.5 pt-2 pb-1.5 [@media(min-height:560px)]:sticky [@media(min-height:560px)]:bottom-0"
    >
      {children}
    </div>
  );
}

/**
 * The moments an empty field means: for an answer the usual one by the service standards, for a promise too, unless the
 * customer wants it only later or it has a date already that lies ahead.
 */
function useUsual({ promise, expectation }: Wish, typed: string | undefined, { view }: Shown) {
  const { ledger } = useWords();
  const { now, full } = useMoments();
  const { promiseKinds } = useSettings();
  const tier = tierOf(view);
  const what = typed?.trim() || whatOf({ expectation });
  const kind = promise?.body.kind ?? promiseKind(what, promiseKinds ?? undefined);
  const due = useUsualDue(kind, tier);
  const answerBy = useUsualDue('callback', tier) ?? undefined;
  const { due: standing, askedFor: wanted } = promise?.body ?? {};
  if (standing && standing.at > now)
    return { kind, meant: { due: undefined, answerBy }, means: ledger.keepsDue(full(standing.at)) };
  if (wanted && due && wanted.at >= due.at)
    return { kind, meant: { due: wanted, answerBy }, means: ledger.takesAskedFor(full(wanted.at)) };
  return { kind, meant: { due: due ?? undefined, answerBy }, means: undefined };
}
