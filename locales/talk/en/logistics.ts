import type { Starters } from '../starter.ts';

/** Logistics: where the goods are, when they come, who takes them in. */
export const logistics: Starters = {
  agree: {
    arrival: {
      title: 'Agree the arrival',
      text: 'Let me read that back: {promise}. That’ll be with you by {date}. The driver will ring before arriving. Is it still the same number?',
    },
  },
  counter: {
    route: {
      title: 'Another way to send it',
      text: 'I know you’re waiting for these goods. They can’t be there when you asked. Here’s why: {reason}. What we could do: {offer}. Shall I tell you first what it costs?',
    },
  },
  shelve: {
    yard: {
      title: 'Ask warehouse and driver',
      text: 'I need to ask the warehouse and the driver before I tell you a time. You’ll hear from me by {answer by}, even if it’s a no. Is that all right?',
    },
  },
  decline: {
    road: {
      title: 'We can’t move it',
      text: 'I know this is urgent for you: {promise}. I’m sorry, we can’t carry it. Here’s why: {reason}. [What you could do: {offer}. Would that help?]',
    },
  },
  lower: {
    slack: {
      title: 'Leave some slack',
      text: 'I can’t be sure of this: {promise}. Here’s why: {reason}. What you can plan on: {offer}. If anything changes on the road, I’ll ring. Is that all right?',
    },
  },
  late: {
    delay: {
      title: 'The goods are delayed',
      text: 'I’m sorry, your goods are delayed. Here’s why: {reason}. They’re now due by {date}. Can someone take them in then, or shall I speak to your site?',
    },
  },
  apologise: {
    missed: {
      title: 'We came late',
      text: 'Your goods didn’t come when I said, and I’m sorry. What went wrong: {reason}. They’ll be with you by {date}. If it has cost you anything, tell me and I’ll pass it on in full.',
    },
  },
  progress: {
    where: {
      title: 'Where the goods are',
      text: 'Where your goods are: {progress}. They’re due by {date}; if that changes, I’ll tell you before then.',
    },
  },
  'before-call': {
    goods: {
      title: 'About your goods',
      text: 'Hello, it’s {me} from {company}, about your goods: {promise}. Can you talk for a moment?',
    },
  },
  'hand-back': {
    unload: {
      title: 'Ready to unload',
      text: 'Before the lorry comes, please see to one thing: {promise}[, by {date}, so that we can unload at once]. Who should the driver ask for?',
    },
  },
};
