const count = (n: number, one: string, many: string) => `${n} ${n === 1 ? one : many}`;

/** The words of the search over all customers. */
export const searchEn = {
  title: 'Search',
  /** The button, with its key. */
  open: 'Search (/)',
  label: 'Search all customers',
  placeholder: 'Name, phone or any word',
  clear: 'Empty the search',
  hint: 'Who is calling? The last 4 digits are enough. A word finds every promise, callback, expectation and note that has it.',
  customers: 'Customers',
  entries: 'Recorded',
  found: (customers: number, entries: number) =>
    [customers > 0 && count(customers, 'customer', 'customers'), entries > 0 && `${entries} recorded`]
      .filter(Boolean)
      .join(' · '),
  more: 'There is more. Add a word to narrow it down.',
  nothing: (sought: string) => `Nothing found for “${sought}”`,
  nothingWhat: 'Fewer words find more; English words are found by how they begin, phones by 4 digits.',
  failed: 'The search did not work this time. All records are safe.',
  keys: '↑↓ choose · Enter opens',
};

/** The same in simplified Chinese. */
export const searchZh: typeof searchEn = {
  title: '搜索',
  open: '搜索（/）',
  label: '搜索全部客户',
  placeholder: '姓名、电话或任意词语',
  clear: '清空搜索',
  hint: '谁来电？输入号码后四位即可。输入词语，可查到提过它的承诺、回访、期望和笔记。',
  customers: '客户',
  entries: '记录',
  found: (customers, entries) =>
    [customers > 0 && `${customers} 位客户`, entries > 0 && `${entries} 条记录`].filter(Boolean).join(' · '),
  more: '还有更多，再加一个词可以缩小范围。',
  nothing: (sought) => `没有找到“${sought}”`,
  nothingWhat: '少写几个字试试；英文按词首查找，电话至少输入四位数字。',
  failed: '这次没能搜索成功，记录都在。',
  keys: '↑↓ 选择 · 回车打开',
};
