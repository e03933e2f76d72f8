// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { type NodeOwners, ownNodes, readPage, readRecord, recognise } from './interpreter.ts';
import type { FieldSource, Reader } from './reader.ts';

const identify = ({ pathname }: URL) => {
  const id = /^\/c\/(\d+)$/.exec(pathname)?.[1];
  return id ? { crm: 'test', tenant: 't', type: 'contact', id } : null;
};

/** A reader of `<main>` with an `<h1>`, with what a test needs besides. */
function reader(more: Partial<Reader> = {}): Reader {
  return { crm: 'test', marks: ['main'], identify, scope: 'main', fields: { name: [named('h1')] }, ...more };
}

function named(select: string, from: FieldSource['from'] = 'text', outside?: string): FieldSource {
  return { select, from, ...(outside ? { outside } : {}) };
}

function page(html: string): Document {
  return new DOMParser().parseFromString(`<!doctype html><body>${html}</body>`, 'text/html');
}

function read(html: string, more: Partial<Reader> = {}, path = '/c/1') {
  return readPage(reader(more), page(html), new URL(path, 'https://crm.example.com'));
}

const one = { crm: 'test', tenant: 't', type: 'contact', id: '1' };

/** The facts of a page with these phone fields, or the status it was read with. */
function phones(html: string, ...sources: FieldSource[]) {
  const seen = read(`<main><h1>Grace</h1>${html}</main>`, {
    fields: { name: [named('h1')], phones: sources },
  });
  return seen.status === 'customer' ? seen.facts.phones : seen.status;
}

describe('recognising a page', () => {
  const first = reader({ crm: 'first', marks: ['main', '#first'] });
  const second = reader({ crm: 'second', marks: ['main'] });

  it('takes the first reader all of whose marks are there', () => {
    expect(recognise([first, second], page('<main id="first"></main>'))?.crm).toBe('first');
    expect(recognise([first, second], page('<main></main>'))?.crm).toBe('second');
  });

  it('takes none where a mark is missing', () => {
    expect(recognise([first, second], page('<div id="first"></div>'))).toBeNull();
    expect(recognise([], page('<main></main>'))).toBeNull();
  });
});

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
    expect(read('<main><h1>Grace</h1></main><main></main>')).toEqual({ status: 'ambiguous', record: one });
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
    const document = page('<main><input name="name" value="Old"></main>');
    const input = document.querySelector('input');
    if (input) input.value = 'New';
    const fields = { name: [named('input', 'value')] };
    const seen = readPage(reader({ fields }), document, new URL('https://crm.example.com/c/1'));
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
    const document = page(
      '<main><h1>Grace</h1><option></option><div class="form"><option></option></div></main>',
    );
    const owners: NodeOwners = new WeakMap();
    return {
      redraw: () => document.querySelector('main > option')?.replaceWith(document.createElement('option')),
      leave: (id: string) => ownNodes(redrawing, document, record(id), owners),
      status: (id: string) => readRecord(redrawing, document, record(id), owners).status,
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
