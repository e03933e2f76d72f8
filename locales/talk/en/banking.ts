import type { Starters } from '../starter.ts';

/** Bank cards: costs before the yes, no verdict before the review, never a PIN. */
export const banking: Starters = {
  agree: {
    logged: {
      title: 'Registered, with a date',
      text: 'I’ve registered that for you: {promise}. You’ll have the outcome by {date}, and I’ll ring you with it. Is this still your number?',
    },
  },
  counter: {
    costs: {
      title: 'Another way, costs first',
      text: 'I understand you need it quickly. We can’t do it that way. Here’s why: {reason}. Another way: {offer}. May I go through what it costs before you decide?',
    },
  },
  shelve: {
    review: {
      title: 'It has to be reviewed',
      text: 'That’s decided by the colleagues who review it, so I can’t say yes for them. I’ll call by {answer by}, decided or not. Is that all right?',
    },
  },
  decline: {
    refused: {
      title: 'It was not approved',
      text: 'I know you’ve been waiting for this: {promise}. I’m sorry, it wasn’t approved. Here’s why: {reason}. [There’s one other way: {offer}. Would you like to hear about it?]',
    },
  },
  lower: {
    open: {
      title: 'Not decided yet',
      text: 'So that you know where this stands: {promise}. It isn’t decided yet. Here’s why: {reason}. What I can tell you today: {offer}. Do you still want to go ahead?',
    },
  },
  late: {
    longer: {
      title: 'It needs more days',
      text: 'I’m sorry, your request needs longer than I said: {promise}. Here’s why: {reason}. It should be done by {date}. [Until then: {offer}.] Is that in time for you?',
    },
  },
  apologise: {
    wrong: {
      title: 'We got it wrong',
      text: 'I’m sorry, we didn’t get this right: {promise}. What went wrong: {reason}. It’ll be corrected by {date}; then I’ll call and check every line with you.',
    },
  },
  progress: {
    step: {
      title: 'Where your request is',
      text: 'An update on your request: {promise}. So far: {progress}. The outcome is due by {date}, and I’ll tell you the same day.',
    },
  },
  'before-call': {
    safe: {
      title: 'Put the customer at ease',
      text: 'Hello, it’s {me} from {company}, about your request: {promise}. I won’t ask for a PIN or a code, and you’re welcome to ring the number on your card instead. Is now all right?',
    },
  },
  'hand-back': {
    self: {
      title: 'Only you can do this',
      text: 'One step has to be yours: {promise}[, by {date}]. Please keep your PIN and codes to yourself, even from me. Shall I go through the steps once more?',
    },
  },
};
