// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { opened } from '../tests/documents.ts';
import { type NodeOwners, ownNodes, pageOf, readPage, readRecord } from './interpreter.ts';
import type { FieldSource, Reader } from './reader.ts';

const identify = ({ pathname }: URL) => {
  const id = /^\/c\/(\d+)$/.exec(pathname)?.[1];
  return id ? { crm: 'test', tenant: 't', type: 'contact', id } : null;
};

/** A reader of `<main>` with an `<h1>`, with what a test needs besides. */
function reader(more: Partial<Reader> = {}): Reader {
  return { crm: 'test', identify, scope: 'main', fields: { name: [named('h1')] }, ...more };
}

function named(select: string, from: FieldSource['from'] = 'text', outside?: string): FieldSource {
  return { select, from, ...(outside ? { outside } : {}) };
}

function page(html: string, path = '/c/1') {
  return opened(`<!doctype html><body>${html}</body>`, new URL(path, 'https://crm.example.com').href);
}

function read(html: string, more: Partial<Reader> = {}, path = '/c/1') {
  return readPage(reader(more), page(html, path));
}

const one = { crm: 'test', tenant: 't', type: 'contact', id: '1' };

/** The facts of a page with these phone fields, or the status it was read with. */
function phones(html: string, ...sources: FieldSource[]) {
  const seen = read(`<main><h1>Grace</h1>${html}</main>`, {
    fields: { name: [named('h1')], phones: sources },
  });
  return seen.status === 'customer' ? seen.facts.phones : seen.status;
}

describe('reading a page', () => {
  it('is of a customer where the address names a record and the scope a name', () => {
    expect(read('<main><h1> Grace&nbsp; Whitfield </h1></main>')).toEqual({
      status: 'customer',
      record: one,
      facts: { name: 'Grace Whitfield', company: '', title: '', phones: [], emails: [] },
    });
  });

  it('is of no customer where the address names none, whatever stands on it', () => {
    expect(read('<main><h1>Grace</h1></main>', {}, '/list')).toEqual({ status: 'not-customer' });
  });

  it.each([
    ['there is no scope', '<h1>Grace</h1>', {}],
    ['there is no name', '<main><h2>Grace</h2></main>', {}],
    ['the name is a placeholder', '<main><h1>—</h1></main>', {}],
    ['the name stands outside the scope', '<h1>Grace</h1><main></main>', {}],
    ['the CRM is still loading', '<main><h1>Grace</h1></main><i class="busy"></i>', { busy: '.busy' }],
    ['the page says that it shows another record', '<main><h1>Grace</h1></main>', { belongs: () => false }],
  ])('is unreadable where %s', (_why, html, more) => {
    expect(read(html, more)).toEqual({ status: 'unreadable', record: one });
  });

  it('is ambiguous where two scopes stand, even if one is empty', () => {
    expect(read('<main><h1>Grace</h1></main><main></main>')).toMatchObject({
      status: 'ambiguous',
      choices: [{ record: one, facts: { name: 'Grace' } }],
    });
    expect(read('<main><h1>Grace</h1></main><main><h1>Marcus</h1></main>')).toEqual({
      status: 'ambiguous',
      choices: [],
    });
  });

  it('believes a page that says it shows this record', () => {
    const belongs: Reader['belongs'] = (scope, { id }) => scope.getAttribute('data-id') === id;
    expect(read('<main data-id="1"><h1>Grace</h1></main>', { belongs }).status).toBe('customer');
    expect(read('<main data-id="2"><h1>Grace</h1></main>', { belongs }).status).toBe('unreadable');
  });
});

describe('a field', () => {
  it('takes the first candidate that has text', () => {
    const fields = { name: [named('.missing'), named('.empty'), named('h2'), named('h1')] };
    expect(read('<main><h1>One</h1><h2>Two</h2><p class="empty"> </p></main>', { fields })).toMatchObject({
      facts: { name: 'Two' },
    });
  });

  it('never takes what stands inside somebody else’s part', () => {
    const fields = { name: [named('h1', 'text', '.related')] };
    const html = '<main><div class="related"><h1>Marcus</h1></div><h1>Grace</h1></main>';
    expect(read(html, { fields })).toMatchObject({ facts: { name: 'Grace' } });
    expect(read(html.replace('<h1>Grace</h1>', ''), { fields }).status).toBe('unreadable');
  });

  it('is read from an input’s value as it stands now', () => {
    const some = page('<main><input name="name" value="Old"></main>');
    const input = some.document.querySelector('input');
    if (input) input.value = 'New';
    const fields = { name: [named('input', 'value')] };
    const seen = readPage(reader({ fields }), some);
    expect(seen).toMatchObject({ facts: { name: 'New' } });
  });

  it('stays text where it looks like markup', () => {
    const seen = read('<main><h1>&lt;b onclick="x()"&gt;Grace&lt;/b&gt;</h1></main>');
    expect(seen).toMatchObject({ facts: { name: '<b onclick="x()">Grace</b>' } });
  });
});

describe('phones and e-mails', () => {
  it('are all taken, in the order of their sources, each once', () => {
    const html = '<i>1</i><b>3</b><i>2</i><i>1</i>';
    expect(phones(html, named('b'), named('i'))).toEqual(['3', '1', '2']);
  });

  it.each([
    ['tel:+12025550142', '+12025550142'],
    ['TEL:138%2000000041', '138 00000041'],
    ['mailto:grace@example.com?subject=Hi', 'grace@example.com'],
    ['mailto:%E4%BD%A0@example.com', '你@example.com'],
    ['tel:100%', '100%'],
    ['+1 202', '+1 202'],
  ])('of a link lose the scheme and its escapes: %s', (href, text) => {
    expect(phones(`<a href="${href}">call</a>`, named('a', 'href'))).toEqual([text]);
  });

  it('are twenty at the most', () => {
    const many = Array.from({ length: 50 }, (_, index) => `<i>${index + 1}</i>`).join('');
    expect(phones(many, named('i'))).toHaveLength(20);
  });

  it('that are missing leave the customer readable', () => {
    expect(phones('', named('i'), named('a', 'href'))).toEqual([]);
  });
});

describe('a page whose address changes before its content', () => {
  const redrawing = reader({ redrawn: [{ select: 'option', outside: '.form' }] });
  const record = (id: string) => ({ crm: 'test', tenant: 't', type: 'contact', id });

  /** A page as it is looked at over time: what was noted of it, and its reading under an address. */
  function watched() {
    const some = page(
      '<main><h1>Grace</h1><option></option><div class="form"><option></option></div></main>',
    );
    const { document } = some;
    const owners: NodeOwners = new WeakMap();
    return {
      redraw: () => document.querySelector('main > option')?.replaceWith(document.createElement('option')),
      leave: (id: string) => ownNodes(redrawing, document, record(id), owners),
      status: (id: string) => readRecord(redrawing, some, record(id), owners).status,
    };
  }

  it('is unreadable until the CRM has drawn the new record', () => {
    const { leave, redraw, status } = watched();
    expect(status('1')).toBe('customer');
    leave('1');
    expect(status('2')).toBe('unreadable');
    redraw();
    expect(status('2')).toBe('customer');
  });

  it('is readable again under the address it was drawn for', () => {
    const { leave, status } = watched();
    leave('1');
    expect(status('1')).toBe('customer');
  });

  it('keeps what was drawn for the first record, however many addresses pass by', () => {
    const { leave, status } = watched();
    leave('1');
    leave('2');
    leave('3');
    expect(status('4')).toBe('unreadable');
    expect(status('1')).toBe('customer');
  });

  it('is read as it stands where no address was left', () => {
    expect(watched().status('7')).toBe('customer');
  });

  it('is not held up by what stands in somebody else’s part', () => {
    const { leave, redraw, status } = watched();
    leave('1');
    redraw();
    expect(status('2')).toBe('customer');
  });
});

describe('what is not shown', () => {
  it.each([
    ['a hidden attribute', '<main hidden><h1>Marcus</h1></main>'],
    ['a style', '<main style="display: none"><h1>Marcus</h1></main>'],
    ['a style of something around it', '<div style="display: none"><main><h1>Marcus</h1></main></div>'],
    ['visibility', '<main style="visibility: hidden"><h1>Marcus</h1></main>'],
  ])('by %s is no second record and no record', (_how, hidden) => {
    expect(read(`${hidden}<main><h1>Grace</h1></main>`)).toMatchObject({ facts: { name: 'Grace' } });
    expect(read(hidden).status).toBe('unreadable');
  });

  it('gives no field', () => {
    const html = '<main><h1 hidden>Marcus</h1><h1>Grace</h1></main>';
    expect(read(html)).toMatchObject({ facts: { name: 'Grace' } });
  });
});

describe('a record that lies over the page', () => {
  const over: Reader['over'] = {
    scope: 'aside',
    identify: (pane) => {
      const id = pane.getAttribute('data-id');
      return id ? { ...one, id } : null;
    },
  };
  const two = { ...one, id: '2' };

  it('leaves it to the rep which one is meant', () => {
    const seen = read('<main><h1>Grace</h1></main><aside data-id="2"><h1>Marcus</h1></aside>', { over });
    expect(seen).toMatchObject({
      status: 'ambiguous',
      choices: [
        { record: one, facts: { name: 'Grace' } },
        { record: two, facts: { name: 'Marcus' } },
      ],
    });
  });

  it('can be chosen over a list, but is never taken by itself', () => {
    const seen = read('<aside data-id="2"><h1>Marcus</h1></aside>', { over }, '/list');
    expect(seen).toMatchObject({ status: 'ambiguous', choices: [{ record: two }] });
  });

  it('that does not tell who it is cannot be chosen', () => {
    const seen = read('<main><h1>Grace</h1></main><aside><h1>Marcus</h1></aside>', { over });
    expect(seen).toMatchObject({ status: 'ambiguous', choices: [{ record: one }] });
    expect(read('<aside><h1>Marcus</h1></aside>', { over }, '/list')).toEqual({
      status: 'ambiguous',
      choices: [],
    });
  });

  it('is not there while it is hidden', () => {
    const seen = read('<main><h1>Grace</h1></main><aside hidden data-id="2"><h1>Marcus</h1></aside>', {
      over,
    });
    expect(seen.status).toBe('customer');
  });
});

describe('a record in a frame of the CRM', () => {
  const framed = reader({ frames: 'iframe' });
  const inner = page('<main><h1>Grace</h1></main>').document;
  const inside = () => ({ document: inner, url: new URL('https://crm.example.com/c/1') });

  it('is read by the frame’s own address', () => {
    const top = page('<iframe></iframe>', '/list');
    expect(readPage(framed, pageOf(framed, top, inside))).toMatchObject({ record: one });
  });

  it('is read by the tab’s address where the frame’s names none', () => {
    const top = page('<iframe></iframe>', '/c/1');
    const blank = () => ({ document: inner, url: new URL('https://crm.example.com/inner') });
    expect(readPage(framed, pageOf(framed, top, blank))).toMatchObject({ record: one });
  });

  it('is the page itself where the frame is another origin’s or hidden', () => {
    const top = page('<iframe></iframe><main><h1>Nora</h1></main>');
    expect(
      readPage(
        framed,
        pageOf(framed, top, () => null),
      ),
    ).toMatchObject({ facts: { name: 'Nora' } });
    const hidden = page('<iframe hidden></iframe><main><h1>Nora</h1></main>');
    expect(readPage(framed, pageOf(framed, hidden, inside))).toMatchObject({ facts: { name: 'Nora' } });
  });
});

describe('a name in two fields', () => {
  const fields = { name: [{ select: '.given', family: '.family' }] };
  it.each([
    ['Grace', 'Whitfield', 'Grace Whitfield'],
    ['思远', '陈', '陈思远'],
    ['', 'Whitfield', 'Whitfield'],
    ['Grace', '', 'Grace'],
  ])('%s and %s is read as %s', (given, family, name) => {
    const html = `<main><b class="given">${given}</b><b class="family">${family}</b></main>`;
    expect(read(html, { fields })).toMatchObject({ facts: { name } });
  });
});

describe('an open shadow root', () => {
  it('is searched where the reader says so', () => {
    const some = page('<main><x-name></x-name></main>');
    const host = some.document.querySelector('x-name');
    const root = host?.attachShadow({ mode: 'open' });
    const h1 = some.document.createElement('h1');
    h1.textContent = 'Grace';
    root?.append(h1);
    expect(readPage(reader({ shadow: true }), some)).toMatchObject({ facts: { name: 'Grace' } });
    expect(readPage(reader(), some).status).toBe('unreadable');
  });
});
