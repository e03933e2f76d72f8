import { el, icon } from './dom.js';
import { day, language, money, say } from './words.js';

const kinds = ['contacts', 'companies', 'deals'];
const keptParameters = ['lang', 'slow', 'stale'];

/** Notes live only as long as the page: per record, what is being typed and what was added. */
const drafts = new Map();
const added = new Map();
let data;

/** Gives the views their records. */
export function setRecords(records) {
  data = records;
}

/** An address inside the demo that keeps the language and the test switches of the current one. */
export function to(path, extra = {}) {
  const now = new URLSearchParams(location.search);
  const kept = new URLSearchParams();
  for (const name of keptParameters) if (now.has(name)) kept.set(name, now.get(name));
  for (const [name, value] of Object.entries(extra)) kept.set(name, value);
  return kept.size ? `${path}?${kept}` : path;
}

/** What the address asks for. */
export function route() {
  const [, app, kind = 'home', id, ...rest] = location.pathname.replace(/\/$/, '').split('/');
  if ((app && app !== 'app') || rest.length) return { view: 'not-found' };
  if (kinds.includes(kind) && !id) return { view: 'list', kind };
  if (kind === 'contacts' && id === 'new') return { view: 'new', kind };
  if (kinds.includes(kind) && find(kind, id)) return { view: 'record', kind, id };
  if ((kind === 'home' || kind === 'settings') && !id) return { view: kind, kind };
  return { view: 'not-found' };
}

/** The grey shapes shown while a page loads. They know the record, but none of its fields. */
export function skeleton(place) {
  return el(
    'main',
    { ...mainMarks(place), 'data-loading': true, 'aria-busy': 'true', 'aria-label': say('loading') },
    el(
      'div',
      { class: 'head' },
      el('div', { class: 'bone bone-avatar' }),
      el(
        'div',
        { class: 'grow' },
        el('div', { class: 'bone bone-title' }),
        el('div', { class: 'bone bone-line' }),
      ),
    ),
    el(
      'div',
      { class: 'columns' },
      el('div', {}, boneCard(5), boneCard(2)),
      el('div', {}, boneCard(3), boneCard(4)),
    ),
  );
}

/** The page for a place. `finish` fills in what real CRMs fetch last; it may be called once. */
export function page(place) {
  if (place.view === 'record') return recordPage(place);
  const content = {
    list: listPage,
    new: newPage,
    home: homePage,
    settings: settingsPage,
    'not-found': notFoundPage,
  }[place.view](place);
  return { title: content.title, main: el('main', mainMarks(place), content.children), finish() {} };
}

function mainMarks(place) {
  return place.view === 'record'
    ? { 'data-record': `${place.kind}/${place.id}` }
    : { 'data-view': place.view };
}

function boneCard(lines) {
  return el(
    'section',
    { class: 'card' },
    Array.from({ length: lines }, () => el('div', { class: 'bone bone-line' })),
  );
}

// Records

function recordPage(place) {
  const record = find(place.kind, place.id);
  const reach = el(
    'div',
    { 'data-pending': true },
    el('div', { class: 'bone bone-line' }),
    el('div', { class: 'bone bone-line' }),
  );
  const { subtitle, details, people, activities } = {
    contacts: contactParts,
    companies: companyParts,
    deals: dealParts,
  }[place.kind](record);
  const hasReach = place.kind !== 'deals';
  const main = el(
    'main',
    mainMarks(place),
    recordHead(place, record, subtitle),
    record.stage && stageBar(record.stage),
    el(
      'div',
      { class: 'columns' },
      el(
        'div',
        {},
        card(say('details'), el('dl', { class: 'fields' }, details)),
        hasReach && card(say('reach'), reach),
        noteCard(place),
      ),
      el(
        'div',
        {},
        peopleCard(say(place.kind === 'companies' ? 'people' : 'related'), people),
        place.kind !== 'deals' && dealsCard(place, record),
        timelineCard(place, activities),
      ),
    ),
    newDealDialog(place, record),
  );
  showHoverCards(main);
  return {
    title: record.name,
    main,
    finish: () => hasReach && reach.replaceWith(el('dl', { class: 'fields' }, reachFields(record))),
  };
}

function contactParts(contact) {
  const company = find('companies', contact.company);
  const related = contact.related.map((id) => find('contacts', id));
  return {
    subtitle: [contact.title, company.name].join(' · '),
    details: [
      field('company', el('a', { href: to(`/app/companies/${company.id}`) }, company.name)),
      field('title', contact.title),
      field('stage', say(contact.stage)),
      field('owner', contact.owner),
      field('city', contact.city),
    ],
    people: related,
    activities: contact.timeline,
  };
}

function companyParts(company) {
  const people = data.contacts.filter((contact) => contact.company === company.id);
  return {
    subtitle: [company.industry[language()], company.city].join(' · '),
    details: [
      field('industry', company.industry[language()]),
      field('city', company.city),
      field('website', company.website),
      field('owner', company.owner),
    ],
    people,
    activities: people.flatMap((contact) => contact.timeline).sort((a, b) => a.daysAgo - b.daysAgo),
  };
}

function dealParts(deal) {
  const company = find('companies', deal.company);
  const contact = find('contacts', deal.contact);
  return {
    subtitle: [company.name, money(deal.amount, deal.currency)].join(' · '),
    details: [
      field('company', el('a', { href: to(`/app/companies/${company.id}`) }, company.name)),
      field('amount', money(deal.amount, deal.currency)),
      field('stage', say(deal.stage)),
      field('closes', day(deal.closesInDays)),
      field('owner', deal.owner),
    ],
    people: [contact],
    activities: contact.timeline,
  };
}

function recordHead(place, record, subtitle) {
  const one = { contacts: 'contactOne', companies: 'companyOne', deals: 'dealOne' }[place.kind];
  return el(
    'header',
    { class: 'head' },
    avatar(record.name, 'large'),
    el(
      'div',
      { class: 'grow' },
      el('p', { class: 'kicker' }, say(one)),
      el('h1', { 'data-field': 'name' }, record.name),
      el('p', { class: 'subtitle' }, subtitle),
    ),
    el(
      'nav',
      { class: 'steps', 'aria-label': `${say('previous')} / ${say('next')}` },
      neighbour(place, -1),
      neighbour(place, 1),
    ),
    place.kind !== 'deals' &&
      el(
        'button',
        { type: 'button', class: 'button primary', 'data-action': 'new-deal', click: openDialog },
        icon('plus'),
        say('newDeal'),
      ),
  );
}

function neighbour({ kind, id }, step) {
  const ids = data[kind].map((record) => record.id);
  const at = ids.indexOf(id);
  const other = at < 0 ? undefined : ids[at + step];
  const previous = step < 0;
  const label = say(previous ? 'previous' : 'next');
  const picture = icon(previous ? 'left' : 'right');
  if (!other) return el('span', { class: 'button square off', 'aria-hidden': 'true' }, picture);
  return el(
    'a',
    {
      class: 'button square',
      rel: previous ? 'prev' : 'next',
      href: to(`/app/${kind}/${other}`),
      'aria-label': label,
      title: label,
    },
    picture,
  );
}

function stageBar(current) {
  const reached = data.stages.indexOf(current);
  return el(
    'ol',
    { class: 'stages', 'aria-label': say('stage') },
    data.stages.map((stage, at) =>
      el(
        'li',
        { class: at <= reached ? 'reached' : '', 'aria-current': at === reached ? 'step' : undefined },
        say(stage),
      ),
    ),
  );
}

function reachFields(record) {
  const phones = record.phones.map(phoneLine);
  const emails = record.emails.map((email) => el('div', {}, emailLink(email)));
  return [
    field('phones', phones.length ? phones : el('span', { class: 'empty' }, say('noPhone')), say('phone')),
    field('emails', emails.length ? emails : el('span', { class: 'empty' }, say('noEmail')), say('email')),
  ];
}

function phoneLine({ label, number }) {
  return el('div', {}, phoneLink(number), el('span', { class: 'tag' }, say(label)));
}

function phoneLink(number) {
  return el('a', { 'data-field': 'phone', href: `tel:${number.replace(/[^+\d]/g, '')}` }, number);
}

function emailLink(email) {
  return el('a', { 'data-field': 'email', href: `mailto:${email}` }, email);
}

function peopleCard(heading, people) {
  const lines = people.map((person) =>
    el(
      'li',
      {},
      avatar(person.name),
      el(
        'div',
        { class: 'grow' },
        personLink(person),
        el('div', { class: 'muted', 'data-field': 'title' }, person.title),
      ),
      person.phones[0] && phoneLink(person.phones[0].number),
    ),
  );
  return card(heading, el('ul', { class: 'people' }, lines), { 'data-related': 'people' });
}

function personLink(person) {
  return el(
    'a',
    { 'data-field': 'name', 'data-person': person.id, href: to(`/app/contacts/${person.id}`) },
    person.name,
  );
}

function dealsCard(place, record) {
  const company = place.kind === 'companies' ? record.id : record.company;
  const deals = data.deals.filter((deal) => deal.company === company);
  const lines = deals.map((deal) =>
    el(
      'li',
      {},
      el(
        'div',
        { class: 'grow' },
        el('a', { 'data-field': 'name', href: to(`/app/deals/${deal.id}`) }, deal.name),
        el('div', { class: 'muted' }, say(deal.stage)),
      ),
      el('span', {}, money(deal.amount, deal.currency)),
    ),
  );
  return card(
    say('deals'),
    deals.length ? el('ul', { class: 'people' }, lines) : el('p', { class: 'empty' }, say('noDeals')),
    { 'data-related': 'deals' },
  );
}

function timelineCard(place, activities) {
  const own = (added.get(placeKey(place)) ?? []).map(ownNote);
  return card(say('timeline'), el('ol', { class: 'timeline' }, own, activities.map(activityLine)), {
    'data-related': 'timeline',
  });
}

function activityLine(activity) {
  const person = find('contacts', activity.with);
  const label = say(activity.kind === 'email' ? 'emailSent' : activity.kind);
  return el(
    'li',
    {},
    el('span', { class: 'dot' }, icon(activity.kind)),
    el(
      'div',
      { class: 'grow' },
      el(
        'div',
        { class: 'line' },
        el('span', { class: 'muted' }, `${label} · `),
        personLink(person),
        activity.kind === 'call' && person.phones[0] && phoneLink(person.phones[0].number),
        el('time', { class: 'muted' }, day(-activity.daysAgo)),
      ),
      el('p', {}, activity.text),
    ),
  );
}

function ownNote(text) {
  return el(
    'li',
    { class: 'own' },
    el('span', { class: 'dot' }, icon('note')),
    el(
      'div',
      { class: 'grow' },
      el(
        'div',
        { class: 'line' },
        el('span', { class: 'muted' }, `${say('note')} · ${say('you')}`),
        el('time', { class: 'muted' }, day(0)),
      ),
      el('p', {}, text),
    ),
  );
}

function noteCard(place) {
  const key = placeKey(place);
  const box = el('textarea', {
    'data-field': 'note',
    rows: '3',
    'aria-label': say('note'),
    placeholder: say('notePlaceholder'),
    input: () => drafts.set(key, box.value),
  });
  box.value = drafts.get(key) ?? '';
  const add = () => {
    const text = box.value.trim();
    if (!text) return;
    added.set(key, [text, ...(added.get(key) ?? [])]);
    drafts.delete(key);
    box.value = '';
    box.closest('main').querySelector('.timeline').prepend(ownNote(text));
  };
  return card(say('note'), [
    box,
    el(
      'div',
      { class: 'actions' },
      el(
        'button',
        { type: 'button', class: 'button', 'data-action': 'add-note', click: add },
        say('addNote'),
      ),
    ),
  ]);
}

function newDealDialog(place, record) {
  if (place.kind === 'deals') return;
  const name = el('input', { name: 'name', required: true, autocomplete: 'off' });
  const amount = el('input', { name: 'amount', type: 'number', min: '0', step: '100' });
  const create = (event) => {
    if (event.submitter?.value !== 'create') return;
    const company = place.kind === 'companies' ? record.id : record.company;
    const contact =
      place.kind === 'contacts' ? record.id : data.contacts.find((person) => person.company === company).id;
    const id = String(Math.max(...data.deals.map((deal) => Number(deal.id))) + 1);
    data.deals.push({
      id,
      name: name.value,
      company,
      contact,
      amount: Number(amount.value),
      currency: 'USD',
      stage: 'lead',
      owner: record.owner,
      closesInDays: 30,
    });
    dialog.closest('main').querySelector('[data-related="deals"]').replaceWith(dealsCard(place, record));
  };
  const dialog = el(
    'dialog',
    { 'aria-label': say('newDeal') },
    el(
      'form',
      { method: 'dialog', submit: create },
      el('h2', {}, say('newDeal')),
      el('p', { class: 'muted' }, record.name),
      el('label', {}, say('name'), name),
      el('label', {}, say('amount'), amount),
      el(
        'div',
        { class: 'actions' },
        el('button', { class: 'button', value: 'cancel', formnovalidate: true }, say('cancel')),
        el('button', { class: 'button primary', value: 'create' }, say('create')),
      ),
    ),
  );
  return dialog;
}

function openDialog(event) {
  event.currentTarget.closest('main').querySelector('dialog').showModal();
}

/** A card with another person's name and phone appears inside the record's own element, as in real CRMs. */
function showHoverCards(main) {
  const hide = () => main.querySelector('.hover-card')?.remove();
  const show = (event) => {
    const link = event.target.closest('[data-person]');
    hide();
    if (!link) return;
    const person = find('contacts', link.dataset.person);
    const hover = el(
      'div',
      { class: 'hover-card', 'data-related': 'hover', role: 'tooltip' },
      el('strong', { 'data-field': 'name' }, person.name),
      el('div', { class: 'muted', 'data-field': 'company' }, find('companies', person.company).name),
      person.phones[0] ? phoneLink(person.phones[0].number) : el('span', { class: 'empty' }, say('noPhone')),
    );
    main.append(hover);
    const at = link.getBoundingClientRect();
    const frame = main.getBoundingClientRect();
    hover.style.top = `${at.bottom - frame.top + 6}px`;
    hover.style.left = `${Math.min(at.left - frame.left, frame.width - hover.offsetWidth - 8)}px`;
  };
  main.addEventListener('mouseover', show);
  main.addEventListener('mouseleave', hide);
  main.addEventListener('focusin', show);
  main.addEventListener('focusout', hide);
}

// Other pages

function listPage({ kind }) {
  const asked = (new URLSearchParams(location.search).get('q') ?? '').trim();
  const records = data[kind].filter((record) => matches(record, asked));
  const columns = {
    contacts: ['name', 'title', 'company', 'phone', 'stage'],
    companies: ['name', 'industry', 'city', 'phone', 'owner'],
    deals: ['name', 'company', 'amount', 'stage', 'closes'],
  }[kind];
  const table = el(
    'table',
    {},
    el(
      'thead',
      {},
      el(
        'tr',
        {},
        columns.map((column) => el('th', { scope: 'col' }, say(column))),
      ),
    ),
    el(
      'tbody',
      {},
      records.map((record) =>
        el(
          'tr',
          {},
          columns.map((column) => el('td', {}, cell(kind, record, column))),
        ),
      ),
    ),
  );
  return {
    title: say(kind),
    children: [
      el(
        'header',
        { class: 'head' },
        el(
          'div',
          { class: 'grow' },
          el('h1', {}, say(kind)),
          el('p', { class: 'subtitle' }, asked || String(records.length)),
        ),
        kind === 'contacts' &&
          el(
            'a',
            { class: 'button primary', href: to('/app/contacts/new') },
            icon('plus'),
            say('newContact'),
          ),
      ),
      el(
        'div',
        { class: 'card table' },
        records.length ? table : el('p', { class: 'empty' }, say('noMatch')),
      ),
    ],
  };
}

function matches(record, asked) {
  const company = find('companies', record.company)?.name ?? '';
  return [record.name, record.title ?? '', company].some((text) =>
    text.toLowerCase().includes(asked.toLowerCase()),
  );
}

function cell(kind, record, column) {
  if (column === 'name') {
    return el(
      'span',
      { class: 'with-avatar' },
      avatar(record.name),
      el('a', { 'data-field': 'name', href: to(`/app/${kind}/${record.id}`) }, record.name),
    );
  }
  if (column === 'company')
    return el('span', { 'data-field': 'company' }, find('companies', record.company).name);
  if (column === 'phone')
    return record.phones[0] ? phoneLink(record.phones[0].number) : el('span', { class: 'empty' }, '–');
  if (column === 'stage') return el('span', { class: `stage stage-${record.stage}` }, say(record.stage));
  if (column === 'amount') return money(record.amount, record.currency);
  if (column === 'closes') return day(record.closesInDays);
  if (column === 'industry') return record.industry[language()];
  return record[column];
}

function homePage() {
  const open = data.deals.filter((deal) => deal.stage !== 'won').length;
  const figures = [
    [say('allContacts'), data.contacts.length, '/app/contacts'],
    [say('openDeals'), open, '/app/deals'],
    [say('wonDeals'), data.deals.length - open, '/app/deals'],
  ];
  const recent = ['1042', '1041', '1047'].map((id) => find('contacts', id));
  return {
    title: say('home'),
    children: [
      el(
        'header',
        { class: 'head' },
        el(
          'div',
          { class: 'grow' },
          el('h1', {}, say('welcome')),
          el('p', { class: 'subtitle' }, say('welcomeHint')),
        ),
      ),
      el(
        'div',
        { class: 'figures' },
        figures.map(([label, count, path]) =>
          el(
            'a',
            { class: 'card figure', href: to(path) },
            el('span', { class: 'muted' }, label),
            el('strong', {}, String(count)),
          ),
        ),
      ),
      el(
        'div',
        { class: 'columns' },
        el('div', {}, peopleCard(say('recent'), recent)),
        el(
          'div',
          {},
          card(
            say('timeline'),
            el(
              'ol',
              { class: 'timeline' },
              recent.map((contact) => activityLine(contact.timeline[0])),
            ),
          ),
        ),
      ),
    ],
  };
}

function newPage() {
  const input = (name, type = 'text') =>
    el('label', {}, say(name), el('input', { 'data-field': name, name, type, autocomplete: 'off' }));
  const save = (event) => {
    event.preventDefault();
    event.currentTarget.querySelector('a').click();
  };
  return {
    title: say('newContact'),
    children: [
      el(
        'header',
        { class: 'head' },
        el(
          'div',
          { class: 'grow' },
          el('h1', {}, say('newContact')),
          el('p', { class: 'subtitle' }, say('nothingStored')),
        ),
      ),
      el(
        'form',
        { class: 'card form', submit: save },
        el('div', { class: 'pair' }, input('name'), input('title')),
        el('div', { class: 'pair' }, input('company'), input('city')),
        el('div', { class: 'pair' }, input('phone', 'tel'), input('email', 'email')),
        el(
          'div',
          { class: 'actions' },
          el('a', { class: 'button', href: to('/app/contacts') }, say('cancel')),
          el('button', { class: 'button primary' }, say('save')),
        ),
      ),
    ],
  };
}

function settingsPage() {
  return {
    title: say('settings'),
    children: [
      el(
        'header',
        { class: 'head' },
        el(
          'div',
          { class: 'grow' },
          el('h1', {}, say('settings')),
          el('p', { class: 'subtitle' }, say('settingsHint')),
        ),
      ),
      card(say('language'), languageSwitch()),
    ],
  };
}

function notFoundPage() {
  return {
    title: say('notFound'),
    children: [
      el(
        'header',
        { class: 'head' },
        el(
          'div',
          { class: 'grow' },
          el('h1', {}, say('notFound')),
          el('p', { class: 'subtitle' }, say('notFoundHint')),
        ),
      ),
      el('p', {}, el('a', { class: 'button', href: to('/app/contacts') }, say('contacts'))),
    ],
  };
}

/** Links to the same page in the other language. */
export function languageSwitch() {
  const one = (lang, label) =>
    el(
      'a',
      {
        href: to(location.pathname, { lang }),
        lang,
        'data-lang': lang,
        'aria-current': lang === language() ? 'true' : undefined,
      },
      label,
    );
  return el(
    'div',
    { class: 'languages', role: 'group', 'aria-label': say('language') },
    one('en', 'EN'),
    one('zh', '中文'),
  );
}

// Pieces

function find(kind, id) {
  const all = kind === 'contacts' ? [...data.contacts, ...data.hidden] : data[kind];
  return all.find((record) => record.id === id);
}

function placeKey({ kind, id }) {
  return `${kind}/${id}`;
}

function card(heading, content, attributes = {}) {
  return el('section', { class: 'card', ...attributes }, el('h2', {}, heading), content);
}

function field(name, value, label = say(name)) {
  return el('div', { class: 'field' }, el('dt', {}, label), el('dd', { 'data-field': name }, value));
}

function avatar(name, size = '') {
  const colour = [...name].reduce((sum, letter) => sum + letter.codePointAt(0), 0) % 5;
  return el('span', { class: `avatar tint-${colour} ${size}`, 'aria-hidden': 'true' }, initials(name));
}

function initials(name) {
  if (/\p{Script=Han}/u.test(name[0])) return name.slice(0, 1);
  const letters = name.split(/\s+/).map((word) => word.match(/[\p{L}\d]/u)?.[0] ?? '');
  return letters.join('').slice(0, 2).toUpperCase();
}
