import type { Starters } from '../starter.ts';

/** Property service: who comes, when, and what it means for the household. */
export const property: Starters = {
  agree: {
    visit: {
      title: 'Book the visit',
      text: 'That’s booked: {promise}. Someone will be with you by {date}, and will ring before setting off. Will anyone be in?',
    },
  },
  counter: {
    'make-safe': {
      title: 'Make do first',
      text: 'I know that’s hard to live with. It can’t be put right in one visit. Here’s why: {reason}. What we’d do first: {offer}. Is that all right?',
    },
  },
  shelve: {
    neighbours: {
      title: 'The neighbours have a say',
      text: 'This affects other flats, so I can’t say yes for them. I’ll ask round and tell you by {answer by}, whatever they say. Is that all right?',
    },
  },
  decline: {
    'not-ours': {
      title: 'We can’t do this',
      text: 'I see the difficulty. I’m sorry, we can’t do this one: {promise}. Here’s why: {reason}. [What you could do: {offer}. Shall I find out what you’d need for it?]',
    },
  },
  lower: {
    finish: {
      title: 'How it will look',
      text: 'Before we start on this: {promise}. You will see a difference. Here’s why: {reason}. What we can do: {offer}. Are you happy for us to go ahead?',
    },
  },
  late: {
    visit: {
      title: 'Move the visit',
      text: 'I’m sorry, I need to move a visit: {promise}. Here’s why: {reason}. The new time: {date}. Would someone be at home then?',
    },
  },
  apologise: {
    home: {
      title: 'Trouble at home',
      text: 'I’m sorry, this wasn’t done properly: {promise}. What went wrong: {reason}. We’ll be back by {date}, and it’s finished when you say it is.',
    },
  },
  progress: {
    site: {
      title: 'The work so far',
      text: 'An update on the work: {promise}. So far: {progress}. The rest will be done by {date}. There may be some noise; if a time is bad for you, tell me.',
    },
  },
  'before-call': {
    plan: {
      title: 'About the visit',
      text: 'Hello, it’s {me} from {company}. I’d like to go through the plan for this with you: {promise}. Is now a good time?',
    },
  },
  'hand-back': {
    access: {
      title: 'We need you for this',
      text: 'There’s one part we need you for: {promise}[, by {date}]. Then the work can carry on. Which day suits you?',
    },
  },
};
