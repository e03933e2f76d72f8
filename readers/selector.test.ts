// @vitest-environment happy-dom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { opened } from '../tests/documents.ts';
import { type SelectorOptions, selectorFor } from './selector.ts';

function page(body: string): Document {
  return opened(`<!doctype html><html><head><title>CRM</title></head><body>${body}</body></html>`).document;
}

/** The element a test points at. */
function pointed(document: Document, mark = '[data-here]'): Element {
  const element = document.querySelector(mark);
  if (!element) throw new Error(`Nothing is marked in ${document.body.innerHTML}`);
  element.removeAttribute('data-here');
  return element;
}

function selectorOn(body: string, options?: SelectorOptions): string | null {
  return selectorFor(pointed(page(body)), options);
}

/** What a selector made on one page reads on another. */
function readsThere(from: string, to: string, options?: SelectorOptions): string[] {
  const select = selectorOn(from, options);
  if (select === null) throw new Error('no selector');
  return [...page(to.replace(' data-here', '')).querySelectorAll(select)].map(
    ({ textContent }) => textContent ?? '',
  );
}

describe('a selector', () => {
  it.each([
    ['the field it is', '<div><b data-field="name" data-here>Grace</b></div>', '[data-field="name"]'],
    [
      'the tests of its makers',
      '<div><b data-testid="customer-name" data-here>Grace</b></div>',
      '[data-testid="customer-name"]',
    ],
    [
      'the name of an input',
      '<form><input name="telephone1" data-here value="+1 202"></form>',
      '[name="telephone1"]',
    ],
    [
      'what screen readers call it',
      '<p><span aria-label="Mobile phone" data-here>138</span></p>',
      '[aria-label="Mobile phone"]',
    ],
    [
      'an id that is a word',
      '<p><span id="customer_name" data-here>Grace</span></p>',
      '[id="customer_name"]',
    ],
    ['an id in Chinese', '<p><span id="客户名称" data-here>海棠贸易</span></p>', '[id="客户名称"]'],
    ['the page’s only first heading', '<div><h1 data-here>Grace</h1></div>', 'h1'],
    [
      'the only number one can call in a part that has a name, for another record may have none there',
      '<div data-testid="reach"><a href="tel:+1202" data-here>+1 202</a><a href="/x">x</a></div>',
      '[data-testid="reach"] a[href^="tel:"]',
    ],
  ])('goes by %s', (_what, body, select) => {
    expect(selectorOn(body)).toBe(select);
  });

  it('goes by what lies around where its own name is not alone', () => {
    const body =
      '<section data-testid="card"><b data-field="phone" data-here>1</b></section><ul><li><b data-field="phone">2</b></li></ul>';
    expect(selectorOn(body)).toBe('[data-testid="card"] [data-field="phone"]');
  });

  it('counts only what is shown', () => {
    expect(selectorOn('<b data-field="name" hidden>Old</b><b data-field="name" data-here>Grace</b>')).toBe(
      '[data-field="name"]',
    );
  });

  it('goes by its place where nothing has a name, from the nearest thing that has one', () => {
    const row = (label: string, value: string) =>
      `<div class="row"><span>${label}</span><span>${value}</span></div>`;
    const body = `<div id="detail">${row('Company', 'Harbour')}${row('Phone', '<i data-here>+1 202</i>')}</div>`;
    expect(selectorOn(body)).toBe('[id="detail"] > div:nth-of-type(2) > span:nth-of-type(2) > i');
  });

  it('goes by its place below the page where nothing at all has a name', () => {
    expect(selectorOn('<div>a</div><div><p>b</p><p data-here>Grace</p></div>')).toBe(
      'body > div:nth-of-type(2) > p:nth-of-type(2)',
    );
  });

  it('reaches into open shadow roots where the page is read with them', () => {
    const document = page(
      '<crm-record><template shadowrootmode="open"><p>a</p><p data-field="name">Grace</p></template></crm-record>',
    );
    const inner = document.querySelector('crm-record')?.shadowRoot?.querySelector('[data-field]');
    if (!inner) throw new Error('no shadow root');
    expect(selectorFor(inner, { shadow: true })).toBe('[data-field="name"]');
    expect(selectorFor(inner)).toBeNull();
  });
});

describe('what is never in a selector', () => {
  it.each([
    ['a class', '<div class="customer-name" data-here>Grace</div>', 'customer-name'],
    ['an id with a record’s number', '<div id="contact_10423" data-here>Grace</div>', '10423'],
    ['an id that was counted', '<div id="el-id-1234-5" data-here>Grace</div>', 'el-id'],
    ['an id of Ember', '<div id="ember123" data-here>Grace</div>', 'ember'],
    ['an id of React', '<div id=":r1:" data-here>Grace</div>', 'r1'],
    ['an id of Radix', '<div id="radix-:r3:" data-here>Grace</div>', 'radix'],
    ['an id of JSS', '<div id="jss12" data-here>Grace</div>', 'jss'],
    ['an id of MUI', '<div id="MuiInput-123" data-here>Grace</div>', 'Mui'],
    ['an id of Emotion', '<div id="css-1x2y3z" data-here>Grace</div>', 'css'],
    ['an id of styled components', '<div id="sc-bdVaJa" data-here>Grace</div>', 'sc-'],
    ['a hash', '<div id="_abc123" data-here>Grace</div>', 'abc'],
    ['a hash of letters', '<div id="kQwErTyU" data-here>Grace</div>', 'kQw'],
    ['a GUID', '<div data-id="5f0c2b7e-1a2b-4c3d-8e9f-0a1b2c3d4e5f" data-here>Grace</div>', '5f0c'],
    ['a name of LWC', '<div id="lwc-abcdef" data-here>Grace</div>', 'lwc'],
    ['the name as an attribute', '<div data-name="Grace" data-here>Grace</div>', 'Grace'],
    ['a word of the name', '<div id="grace-card" data-here>Grace Whitfield</div>', 'grace'],
    ['a label with the name', '<div aria-label="Grace Whitfield" data-here>Grace Whitfield</div>', 'Grace'],
    ['a label with a number', '<div aria-label="Call 138" data-here>138</div>', '138'],
    ['a style', '<div style="display:block" data-here>Grace</div>', 'style'],
    ['a whole address', '<a href="tel:+12025550142" data-here>+1 202 555 0142</a>', '555'],
  ])('%s', (_what, body, never) => {
    const select = selectorOn(`<p>x</p>${body}`);
    expect(select).not.toBeNull();
    expect(select?.toLowerCase()).not.toContain(never.toLowerCase());
  });

  it('what is known to be the customer’s, wherever it stands', () => {
    const body =
      '<section aria-label="Grace Whitfield"><div id="harbour"><b data-here>+1 202</b></div></section>';
    expect(selectorOn(body, { personal: ['Grace Whitfield', 'Harbour Lane Foods'] })).toBe(
      'body > section > div > b',
    );
  });

  it('but a label’s own word is nobody’s, even if a customer is called so', () => {
    expect(selectorOn('<b data-field="company" data-here>The Company Company</b>')).toBe(
      '[data-field="company"]',
    );
  });
});

interface Person {
  name: string;
  phone: string;
}

/** Pages as component libraries write them; the classes are one visit's, the ids one record's. */
const kits: Record<string, (person: Person, classes: string[], id: string) => string> = {
  'Ant Design': ({ name, phone }, [a, b], id) => `
    <div class="ant-page ${a}"><div class="ant-page-header-heading ${b}"><span class="ant-title-${id}" title="${name}" data-name-here>${name}</span></div>
    <div class="ant-descriptions ${b}"><table><tbody>
      <tr class="ant-row-${id}"><th class="ant-descriptions-item-label"><span>Company</span></th><td><span>Some Ltd</span></td></tr>
      <tr><th><span>Phone</span></th><td class="${a}"><span data-phone-here>${phone}</span></td></tr></tbody></table></div></div>`,
  'Element Plus': ({ name, phone }, [a, b], id) => `
    <div id="app"><div class="el-card ${a}"><div id="el-id-${id}-1" class="el-card__header">
      <span class="title ${b}" data-name-here>${name}</span></div>
      <form class="el-form"><div class="el-form-item" id="el-id-${id}-2"><label for="el-id-${id}-3">手机</label>
      <div class="el-form-item__content ${b}"><span data-phone-here>${phone}</span></div></div>
      <div class="el-form-item"><label>公司</label><div><span>某某公司</span></div></div></form></div></div>`,
  MUI: ({ name, phone }, [a, b], id) => `
    <main class="MuiBox-root css-${a}"><h6 class="MuiTypography-root MuiTypography-h6 css-${b}" id="mui-${id}" data-name-here>${name}</h6>
    <h6 class="css-${a}">Related</h6><ul class="MuiList-root jss${id}"><li><p>Phone</p><p class="css-${b}" data-phone-here>${phone}</p></li>
    <li><p>Email</p><p>a@example.com</p></li></ul></main>`,
  Bootstrap: ({ name, phone }, [a, b], id) => `
    <div class="container ${a}" id="record-${id}"><div class="row"><div class="col-8"><h2 class="${b}" data-name-here>${name}</h2></div></div>
    <dl class="row"><dt class="col-3">Company</dt><dd class="col-9">Some Ltd</dd><dt class="col-3">Phone</dt>
    <dd class="col-9 ${b}"><a href="tel:${phone.replace(/\s/g, '')}" data-phone-here>${phone}</a></dd></dl></div>`,
};

describe.each(Object.entries(kits))('on a page of %s', (_kit, draw) => {
  const grace = { name: 'Grace Whitfield', phone: '+1 202 555 0142' };
  const hai = { name: '海棠贸易', phone: '138 0000 0041' };
  const before = draw(grace, ['a1b2c3', 'x9y8z7'], '10423');

  it.each(['name', 'phone'] as const)(
    'the %s is found after a redesign of classes and on another record',
    (field) => {
      const from = before
        .replace(`data-${field}-here`, 'data-here')
        .replace(/ data-(?:name|phone)-here/g, '');
      const options = { personal: [grace.name, grace.phone, '10423'] };
      const redesigned = draw(grace, ['q4w5e6', 'm3n2b1'], '10423').replace(
        /class="[^"]*"/g,
        'class="brand-new"',
      );
      expect(readsThere(from, redesigned, options)).toEqual([grace[field]]);
      expect(readsThere(from, draw(hai, ['a1b2c3', 'x9y8z7'], '99071'), options)).toEqual([hai[field]]);
    },
  );
});

describe('for any page', () => {
  const text = fc.oneof(
    fc.stringMatching(/^[A-Z][a-z]{3,9} [A-Z][a-z]{3,9}$/),
    fc.stringMatching(/^\+\d{1,3} \d{3} \d{3} \d{4}$/),
    fc.constantFrom('海棠贸易有限公司', '陈晓明', '138 0000 0041'),
  );
  const attribute = fc.tuple(
    fc.constantFrom(
      'id',
      'data-field',
      'data-testid',
      'name',
      'aria-label',
      'class',
      'role',
      'data-id',
      'title',
    ),
    fc.oneof(
      fc.constantFrom(
        'phone',
        'name',
        'el-id-4821-3',
        'ember123',
        'customer-card',
        'region',
        '客户名称',
        'css-1x2y3z',
      ),
      fc.stringMatching(/^[a-z]{2,6}[-_]?\d{0,6}$/),
      text,
    ),
  );
  interface Tree {
    tag: string;
    attributes: [string, string][];
    inside: (Tree | string)[];
  }
  const { tree } = fc.letrec<{ tree: Tree; leaf: Tree }>((tie) => ({
    leaf: fc.record({
      tag: fc.constantFrom('span', 'b', 'dd', 'a', 'h1', 'p'),
      attributes: fc.array(attribute, { maxLength: 3 }),
      inside: fc.array(text, { minLength: 1, maxLength: 1 }),
    }),
    tree: fc.record({
      tag: fc.constantFrom('div', 'section', 'ul', 'main', 'form'),
      attributes: fc.array(attribute, { maxLength: 3 }),
      inside: fc.array(fc.oneof({ depthSize: 'small' }, tie('leaf'), tie('tree')), { maxLength: 4 }),
    }),
  }));

  function build(document: Document, { tag, attributes, inside }: Tree): Element {
    const element = document.createElement(tag);
    for (const [name, value] of attributes) element.setAttribute(name, value);
    for (const child of inside) element.append(typeof child === 'string' ? child : build(document, child));
    return element;
  }

  it('it matches what was pointed at and nothing else, and tells nothing of it', () => {
    const property = fc.property(tree, fc.nat(), (some, pick) => {
      const document = page('');
      document.body.append(build(document, some), build(document, some));
      const leaves = [...document.body.querySelectorAll('*')].filter(
        ({ childElementCount }) => childElementCount === 0,
      );
      const element = leaves[pick % leaves.length];
      if (!element) return;
      const select = selectorFor(element);
      if (select === null) throw new Error('nothing found it');
      expect([...document.querySelectorAll(select)]).toEqual([element]);
      expect(select).not.toMatch(/\d{4}/);
      expect(select).not.toMatch(/\.[a-z]|\[class|\[style|\[title/i);
      const said = element.textContent?.trim().toLowerCase() ?? '';
      if (said.length > 1) expect(select.toLowerCase()).not.toContain(said);
    });
    fc.assert(property, { numRuns: 150 });
  });
});
