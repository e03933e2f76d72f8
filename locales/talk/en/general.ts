import type { Starters } from '../starter.ts';

/** What fits any trade: said in a breath or two, and fit to be sent as it stands. */
export const general: Starters = {
  agree: {
    'read-back': {
      title: 'Read it back',
      text: 'Let me read that back: {promise}, by {date}. Have I got that right?',
    },
    written: {
      title: 'Confirm in writing',
      text: '[Hello {customer}. ]To confirm what we agreed: {promise}, by {date}. If anything changes, I’ll tell you before then.',
    },
  },
  counter: {
    part: {
      title: 'What we can do',
      text: 'I can see why that matters. We can’t do all of it as asked. Here’s why: {reason}. What we can do: {offer}. Would that work for you?',
    },
    first: {
      title: 'What comes first?',
      text: 'We can’t do all of it at once, so I’d like to start with what matters most to you. What we can do: {offer}[, by {date}]. Is that the right place to start?',
    },
  },
  shelve: {
    ask: {
      title: 'I have to ask first',
      text: 'I don’t want to say yes and be wrong. Let me find out. You’ll have a yes or a no from me by {answer by}. Is that all right?',
    },
    'not-yet': {
      title: 'Not at the moment',
      text: 'I’ve written down what you need: {promise}. We can’t do it yet. Here’s why: {reason}. You’ll hear from me again by {answer by}. Is that all right?',
    },
  },
  decline: {
    reason: {
      title: 'No, and why',
      text: 'I know this matters to you: {promise}. I’m sorry, we can’t do it this time. Here’s why: {reason}. [What we can do instead: {offer}. Would that help?]',
    },
    door: {
      title: 'No, with the door open',
      text: 'I’m sorry, this is one we can’t do: {promise}. Here’s why: {reason}. If that changes, I’ll come back to you myself. Is there another way I can help?',
    },
  },
  lower: {
    now: {
      title: 'What to expect',
      text: 'I’d rather you heard this while you can still plan. We can’t do all of it: {promise}. Here’s why: {reason}. What we can do: {offer}. Would that be enough?',
    },
    signing: {
      title: 'Before you sign',
      text: 'Before you sign, a word on one point: {promise}. What we can do: {offer}. I can’t promise more than that. Is it enough for you?',
    },
  },
  late: {
    early: {
      title: 'It will be late',
      text: '[Hello {customer}. ]I’m sorry, this is going to be late: {promise}. Here’s why: {reason}. The new date: {date}. Does that still fit your plans?',
    },
    split: {
      title: 'Some now, the rest later',
      text: 'I’m sorry, part of this will be late: {promise}. Here’s why: {reason}. My suggestion: {offer}, and the rest by {date}. Would that work?',
    },
  },
  apologise: {
    own: {
      title: 'We missed it',
      text: '[Hello {customer}. ]I’m sorry, we missed the date for this: {promise}. Here’s why: {reason}. It’ll be done by {date}. If the delay has cost you anything, please tell me.',
    },
    mend: {
      title: 'How we put it right',
      text: 'I’m sorry for the trouble. What went wrong: {reason}. What we’ll do about it: {offer}[, by {date}]. Have I left anything out?',
    },
  },
  progress: {
    'on-course': {
      title: 'On course',
      text: '[Hello {customer}. ]An update on this: {promise}. So far: {progress}. The date stands: {date}.',
    },
    snag: {
      title: 'A snag',
      text: 'An update on this: {promise}. So far: {progress}. There’s one difficulty: {reason}. You’ll hear from me again by {answer by}.',
    },
  },
  'before-call': {
    'as-said': {
      title: 'Calling back, as agreed',
      text: 'Hello. [Is that {customer}? ]It’s {me} from {company}, calling back as agreed. It’s about this: {promise}. Is now a good time?',
    },
    news: {
      title: 'There is news',
      text: 'Hello, it’s {me} from {company}. There’s news on what we discussed: {promise}. Is now all right, or when may I call?',
    },
  },
  'hand-back': {
    need: {
      title: 'We need something',
      text: 'To carry on, we need one thing from you: {promise}[, by {date}, so that the rest stays as planned]. Is there anything that makes it difficult?',
    },
    remind: {
      title: 'A friendly reminder',
      text: '[Hello {customer}. ]A reminder of your part in this: {promise}, due by {date}. If you need longer, name a day and I’ll move the rest to match.',
    },
  },
};
