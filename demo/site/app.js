import { el, icon } from './dom.js';
import { languageSwitch, page, route, setRecords, skeleton, to } from './views.js';
import { language, say } from './words.js';

// Real CRMs change the address first, keep the old record on screen for a moment,
// then show grey shapes, then the main fields, and phones and e-mails last.
const STALE_MS = 60;
const SKELETON_MS = 60;
const LATE_MS = 180;

const root = document.getElementById('demo-crm');
let main;
let turn = 0;

start();

async function start() {
  const answer = await fetch('/data.json');
  setRecords(await answer.json());
  addEventListener('popstate', show);
  document.addEventListener('click', followLink);
  main = skeleton(route());
  drawFrame();
  show();
}

/** Shows what the address asks for, unless another navigation comes first. */
async function show() {
  const mine = ++turn;
  const place = route();
  if (!main.hasAttribute('data-loading')) await pause(wait('stale', STALE_MS));
  if (mine !== turn) return;
  replaceMain(skeleton(place));
  await pause(SKELETON_MS + wait('slow', 0));
  if (mine !== turn) return;
  const { title, main: next, finish } = page(place);
  document.title = `${title} · ${say('app')}`;
  drawFrame();
  replaceMain(next);
  scrollTo(0, 0);
  await pause(LATE_MS);
  if (mine === turn) finish();
}

/** A time in milliseconds, which a test may set in the address. */
function wait(parameter, usual) {
  return Number(new URLSearchParams(location.search).get(parameter) ?? usual);
}

function pause(milliseconds) {
  return new Promise((done) => setTimeout(done, milliseconds));
}

function followLink(event) {
  const link = event.target.closest('a[href^="/app"]');
  if (!link || event.button || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  event.preventDefault();
  go(link.getAttribute('href'));
}

function go(address) {
  history.pushState(null, '', address);
  show();
}

function replaceMain(next) {
  main.replaceWith(next);
  main = next;
}

function drawFrame() {
  document.documentElement.lang = language() === 'zh' ? 'zh-CN' : 'en';
  root.replaceChildren(topBar(), el('div', { class: 'body' }, sideNav(), main));
}

function topBar() {
  const box = el('input', {
    type: 'search',
    name: 'q',
    placeholder: say('search'),
    'aria-label': say('search'),
    autocomplete: 'off',
  });
  box.value = new URLSearchParams(location.search).get('q') ?? '';
  const search = (event) => {
    event.preventDefault();
    go(to('/app/contacts', { q: box.value }));
  };
  return el(
    'header',
    { class: 'top' },
    el(
      'a',
      { class: 'brand', href: to('/app/home') },
      el('span', { class: 'logo', 'aria-hidden': 'true' }),
      say('app'),
    ),
    el('form', { class: 'search', role: 'search', submit: search }, icon('search'), box),
    languageSwitch(),
    el('span', { class: 'avatar me', title: 'Nora Field' }, 'NF'),
  );
}

function sideNav() {
  const here = route().kind;
  const item = (kind) =>
    el(
      'a',
      {
        href: to(`/app/${kind}`),
        'aria-label': say(kind),
        title: say(kind),
        'aria-current': kind === here ? 'page' : undefined,
      },
      icon(kind),
      el('span', {}, say(kind)),
    );
  return el(
    'nav',
    { class: 'side', 'aria-label': say('navigation') },
    ['home', 'contacts', 'companies', 'deals', 'settings'].map(item),
    el('p', { class: 'muted' }, say('invented')),
  );
}
