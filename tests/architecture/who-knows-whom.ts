/**
 * Who may import from whom, and why. Ground floor first; nothing knows what stands below it in this table. Extend it in the change that needs
 * it. Tests and factories may look further.
 */
export const whoKnowsWhom: Record<string, Record<string, string>> = {
  methods: {},
  ui: { methods: 'how easy a text reads' },
  platform: { ui: 'languages and plain pages of refusals' },

  chronicle: { platform: 'the transaction an entry is written in', ui: 'names of kinds in several languages' },
  municipalities: {
    platform: 'database, requests',
    ui: 'forms, map, words',
    people: 'who may change settings',
    photos: 'crest and header picture',
    chronicle: 'settings and areas that were changed',
  },
  people: {
    platform: 'database, requests, letters',
    ui: 'forms, words',
    municipalities: 'the municipality an account belongs to',
    chronicle: 'roles given and taken',
  },

  photos: {
    platform: 'files, jobs',
    ui: 'words, icons',
    municipalities: 'whose pictures they are',
    people: 'who may see what is not public; own data',
  },
  notices: {
    platform: 'mail, jobs',
    ui: 'postbox, list of notices, what is followed',
    chronicle: 'what is told',
    people: 'own data',
    municipalities: 'whose letters they are',
  },

  moderation: {
    platform: 'database, requests, jobs',
    ui: 'everything to be seen',
    municipalities: 'whose it is',
    people: 'who takes part, rights, own data',
    chronicle: 'what happened',
    notices: 'how people are told',
  },
  comments: {
    platform: 'database, requests, jobs',
    ui: 'everything to be seen',
    municipalities: 'whose it is',
    people: 'who takes part, rights, own data',
    chronicle: 'what happened',
    notices: 'how people are told',
    moderation: 'limits against spam, reports of comments',
  },
  processes: {
    platform: 'database, requests, jobs',
    ui: 'everything to be seen',
    municipalities: 'whose it is',
    people: 'who takes part, rights, own data',
    chronicle: 'what happened',
    notices: 'how people are told',
    photos: 'header pictures',
    comments: 'the thread of a process',
    moderation: 'reports',
  },

  polls: {
    platform: 'database, requests, jobs, sealing',
    ui: 'everything to be seen',
    methods: 'how ballots are counted',
    municipalities: 'whose it is, districts',
    people: 'who may vote, rights, own data',
    chronicle: 'what happened',
    notices: 'how people are told',
    photos: 'pictures of options',
    processes: 'the phase a vote opens and closes with',
  },

  ideas: {
    platform: 'database, jobs',
    ui: 'everything to be seen',
    municipalities: 'topics, districts, boundary, numbers',
    people: 'authors, supporters, rights',
    chronicle: 'what happened to an idea',
    photos: 'the photo of an idea',
    notices: 'how people are told',
    comments: 'the thread of an idea',
    moderation: 'limits against spam, reports of ideas',
    processes: 'the phase an idea belongs to, and what may be done in it',
  },
  projects: {
    platform: 'database, jobs',
    ui: 'everything to be seen',
    municipalities: 'topics, districts, boundary, numbers',
    people: 'who leads, who follows, rights',
    chronicle: 'what happened in a project',
    photos: 'photos of updates',
    notices: 'how people are told',
    ideas: 'what a project came from',
    comments: 'the thread of a project',
    moderation: 'reports',
    processes: 'the process a project came from',
  },
  budgets: {
    platform: 'database, requests, jobs',
    ui: 'everything to be seen',
    methods: 'how ballots are counted, .pb files',
    municipalities: 'whose it is, districts',
    people: 'who may, rights, own data',
    chronicle: 'what happened',
    notices: 'how people are told',
    photos: 'pictures of proposals',
    processes: 'phases of a round',
    polls: 'the vote of a round',
    ideas: 'what a proposal is made from',
    projects: 'what a winner becomes',
  },
  search: {
    platform: 'database, requests',
    ui: 'everything to be seen',
    municipalities: 'where it searches, what is switched off',
  },
  office: {
    platform: 'files, jobs',
    ui: 'everything to be seen',
    municipalities: 'topics, districts, letterhead',
    people: 'who may, own data',
    chronicle: 'what was entered',
    notices: 'receipts',
    ideas: 'entered on behalf, imported, exported',
    processes: 'the phase an idea is entered for',
    comments: 'exported',
    projects: 'exported',
    moderation: 'exported, for those who decide',
  },
  home: {
    methods: 'median, small counts',
    platform: 'requests',
    ui: 'everything to be seen',
    municipalities: 'name and look',
    people: 'who is signed in',
    chronicle: 'latest events',
    photos: 'crest and pictures',
    notices: 'what is new for me',
    ideas: 'start page and search',
    projects: 'start page and search',
    processes: 'start page, calendar',
    comments: 'latest contributions',
    moderation: 'what waits',
    office: 'what runs',
    polls: 'start page, what waits',
    budgets: 'start page, what waits',
  },
}

/** Single files that may know more than their folder. */
export const exceptions: Record<string, string> = {
  'app/platform/dev.ts':
    'starts the workers beside the development server; the production server finds them in the build',
}

/** Files right in app/ tie everything together; whoever else may read them. */
export const roof: Record<string, { readers: string[]; why: string }> = {
  'app/capabilities.ts': {
    readers: ['home', 'people', 'municipalities'],
    why: 'navigation, rights, what can be switched off',
  },
  'app/own-data.server.ts': {
    readers: ['home'],
    why: 'everything the platform keeps about a person, from all capabilities',
  },
  'app/subjects.server.ts': {
    readers: ['comments', 'moderation', 'notices', 'home'],
    why: 'what a comment, a report, a follow or a hit is about, without knowing its capability',
  },
  'app/root.tsx': { readers: ['home'], why: 'type of what every page knows' },
}
