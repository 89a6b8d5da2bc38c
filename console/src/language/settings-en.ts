/** Words of the settings: what there is, and what else people call it. Twin: settings-zh.ts. */
export const settingsEn = {
  'settings.title': 'Settings',
  'settings.explain': 'Everything that can be set in this workspace.',
  'settings.all': 'All settings',
  'settings.search': 'Search the settings',
  'settings.count': '{count} found',
  'settings.none': 'Nothing is called “{wanted}” here. Try another word.',

  'setting.members.what': 'Who can sign in, with which role; invitations; taking access away.',
  'setting.members.also':
    'people users staff team agents supervisors administrators roles permissions rights invite remove deactivate access password',
  'setting.inboxes.what': 'The snippet that puts the chat on your site, the sites that may, and the brand colour.',
  'setting.inboxes.also':
    'embed code script widget install website chat window origin domain allowed secret token accent brand color colour contrast channel',
  'setting.audit.what': 'Who changed what and when; export; whether the chain holds.',
  'setting.audit.also': 'log history changes who changed what trail chain tamper evidence compliance verify csv',
  'setting.caps.what': 'How much a role or a member may give back by their own word.',
  'setting.caps.also': 'refund limit amount money maximum approval threshold',
  'setting.routing.what':
    'Queues, who is asked for what, skills, how many at once, times in which to answer, when a silent conversation ends.',
  'setting.routing.also':
    'queue team profile capacity skill level language priority SLA target deadline overflow assignment timeout silence presence',
  'setting.policy.what': 'What the assistant may do: returns, refunds, cancelling, exchanges, compensation.',
  'setting.policy.also':
    'rules policies return window days refund cancel exchange claim goodwill compensation limits terms publish',
  'setting.exceptions.what': 'Standing exceptions from the rules, for a customer, order or product.',
  'setting.exceptions.also': 'exception special case promise override VIP',
  'setting.workflows.what': 'How things are asked for and said, step by step.',
  'setting.workflows.also': 'flow steps wording text message automation dialogue',
  'setting.watch.what': 'What is seen by a person before the assistant says it.',
  'setting.watch.also': 'hold review check before sending supervise monitor oversight',
  'setting.articles.what': 'What the assistant answers from.',
  'setting.articles.also': 'help FAQ knowledge base answers content publish',
  'setting.macros.what': 'Saved texts, called up with a slash while replying.',
  'setting.macros.also': '/shortcut canned response template quick reply snippet text saved',
  'setting.synonyms.what': 'Words that mean the same when articles are searched.',
  'setting.synonyms.also': 'synonym dictionary glossary vocabulary names search',
  'setting.imports.what': 'Articles from files or from a site.',
  'setting.imports.also': 'import upload migrate CSV PDF Markdown crawl website sitemap',
} as const
