// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { opened } from '../tests/documents.ts';
import { readPage } from './interpreter.ts';
import type { Reader } from './reader.ts';
import { type Taught, withTaught } from './taught.ts';

const record = { crm: 'test', tenant: 't', type: 'contact', id: '1' };

const plain: Reader = {
  crm: 'test',
  identify: () => record,
  scope: 'main',
  fields: { name: [{ select: 'h1' }] },
};

function read(html: string, lessons: Taught[], reader = plain) {
  return readPage(withTaught(reader, lessons), opened(`<!doctype html><body><main>${html}</main></body>`));
}

const name = (select: string): Taught => ({ kind: 'contact', field: 'name', select });

describe('what was taught', () => {
  it('comes before what the reader knows', () => {
    expect(read('<h1>Account</h1><b id="n">Grace</b>', [name('#n')])).toMatchObject({
      facts: { name: 'Grace' },
    });
  });

  it('makes a page readable whose name the reader does not find', () => {
    expect(read('<b id="n">Grace</b>', []).status).toBe('unreadable');
    expect(read('<b id="n">Grace</b>', [name('#n')])).toMatchObject({
      status: 'customer',
      facts: { name: 'Grace' },
    });
  });

  it('makes a page readable that is read by rules', () => {
    const rules: Reader = { ...plain, fields: {}, read: () => ({ status: 'unreadable', record }) };
    expect(read('<b id="n">Grace</b>', [], rules).status).toBe('unreadable');
    expect(read('<b id="n">Grace</b>', [name('#n')], rules)).toMatchObject({ facts: { name: 'Grace' } });
  });

  it('is read from an input’s value', () => {
    expect(read('<input id="n" value="Grace">', [name('#n')])).toMatchObject({ facts: { name: 'Grace' } });
  });

  it('is found in open shadow roots where the page is read with them', () => {
    const html = '<x-a><template shadowrootmode="open"><b id="n">Grace</b></template></x-a>';
    expect(read(html, [name('#n')]).status).toBe('unreadable');
    expect(read(html, [name('#n')], { ...plain, shadow: true })).toMatchObject({ facts: { name: 'Grace' } });
  });

  it.each([
    ['holds for another kind of page', [{ ...name('#n'), kind: 'deal' }]],
    ['matches two things that are shown', [name('b')]],
    ['matches nothing any more', [name('#gone')]],
    ['is no selector', [name('b[')]],
  ])('changes nothing where it %s', (_why, lessons) => {
    expect(read('<h1>Account</h1><b id="n">Grace</b><b>Marcus</b>', lessons)).toMatchObject({
      facts: { name: 'Account' },
    });
  });
});
