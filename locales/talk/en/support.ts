import type { Starters } from '../starter.ts';

/** Support: take it on, say when you call next, call whether or not it is found. */
export const support: Starters = {
  agree: {
    mine: {
      title: 'It’s mine now',
      text: 'Thanks, that’s clear. I’ll see this through myself: {promise}. You’ll hear the outcome by {date}, and from me before that if I learn more.',
    },
  },
  counter: {
    meanwhile: {
      title: 'A way round it',
      text: 'I can see it’s holding you up. The full repair takes longer. Here’s why: {reason}. Until then: {offer}. Would that keep you going?',
    },
  },
  shelve: {
    colleague: {
      title: 'A colleague must look',
      text: 'I can’t tell from here what’s causing it, and I won’t guess. A colleague will look with me. I’ll call by {answer by}, found or not. Is this number the best one?',
    },
  },
  decline: {
    'not-covered': {
      title: 'Not something we do',
      text: 'I understand why you’re asking for this: {promise}. I’m sorry, it isn’t something we can do. Here’s why: {reason}. [You could try this: {offer}. Would that get you going?]',
    },
  },
  lower: {
    steps: {
      title: 'It may take more than one go',
      text: 'So that you know what to expect: {promise}. One try may not be enough. Here’s why: {reason}. What we’d do: {offer}. Are you happy to go that way?',
    },
  },
  late: {
    longer: {
      title: 'It is taking longer',
      text: 'I’m sorry, this is taking longer than I told you: {promise}. Here’s why: {reason}. I now expect it to be done by {date}. [In the meantime: {offer}.] Can you manage until then?',
    },
  },
  apologise: {
    waiting: {
      title: 'Kept you waiting',
      text: 'I’m sorry you’ve waited so long for this: {promise}. Here’s why: {reason}. It’ll be done by {date}; then I’ll call and we’ll try it together.',
    },
  },
  progress: {
    found: {
      title: 'What we have found',
      text: 'An update on this: {promise}. What we know so far: {progress}. I’ll call again by {answer by}. If it gets worse before that, ring me.',
    },
  },
  'before-call': {
    ticket: {
      title: 'Calling about your problem',
      text: 'Hello, it’s {me} from {company}, about what you raised with us: {promise}. Have you got a few minutes, and is it in front of you?',
    },
  },
  'hand-back': {
    show: {
      title: 'Help us see it',
      text: 'To get further I need your help with one thing: {promise}[, by {date}]. If it’s fiddly, shall I stay on the phone while you do it?',
    },
  },
};
