import type { Starters } from '../starter.ts';

/** Software: the customer’s words for what it does, something usable early, no demo sold as finished. */
export const software: Starters = {
  agree: {
    scope: {
      title: 'What is in, what is not',
      text: 'Let me put down what we agreed: {promise}, ready for you to try by {date}. Anything not written there isn’t included. Is anything missing?',
    },
  },
  counter: {
    daily: {
      title: 'Start with the daily work',
      text: 'I see why you want it all at once. We can’t make that date. Here’s why: {reason}. I suggest we start with what you use daily: {offer}. Does that sound right?',
    },
  },
  shelve: {
    size: {
      title: 'We have to size it',
      text: 'Our developers need to look before I can answer. I’ll come back by {answer by}, with three answers: whether we can, how long it takes and what it costs. Is that all right?',
    },
  },
  decline: {
    'not-planned': {
      title: 'Not planned',
      text: 'I see why you’d like this: {promise}. I’m sorry, we don’t plan to build it, and I don’t want you to wait for nothing. Here’s why: {reason}. [Today you can do this: {offer}. Shall I show you?]',
    },
  },
  lower: {
    demo: {
      title: 'Not quite like the demo',
      text: 'Before you sign, a word on one point: {promise}. It differs from the demo. Here’s why: {reason}. In daily use: {offer}. Is that good enough for you?',
    },
  },
  late: {
    release: {
      title: 'The new version slips',
      text: 'I’m sorry, we have to move this: {promise}. Here’s why: {reason}. The new date: {date}. What will be hardest for you until then, so that I can help?',
    },
  },
  apologise: {
    stopped: {
      title: 'It stopped your work',
      text: 'This stopped your work, and I’m sorry. We know the cause: {reason}. What we’ll do about it: {offer}[, by {date}]. If any figures look wrong, may I go through them with you?',
    },
  },
  progress: {
    try: {
      title: 'Built so far',
      text: 'An update on this: {promise}. So far: {progress}. It’ll be ready for you to try by {date}; please say straight out what doesn’t suit you.',
    },
  },
  'before-call': {
    screen: {
      title: 'Look at it together',
      text: 'Hello, it’s {me} from {company}, about this: {promise}. It’s easier with your screen in front of you. Do you have a few minutes now?',
    },
  },
  'hand-back': {
    data: {
      title: 'We need your data',
      text: 'To carry on, we need this from your side: {promise}[, by {date}, so that our date stays]. Who’s the right person for me to explain it to?',
    },
  },
};
