/** Sentences that replies are composed of. */
export const sentencesEn = {
  'rules.sentences': 'Replies',
  'sentences.explain':
    'What the assistant says beside workflows and articles. Other words keep every fact in its blank; a seller’s hold for their own goods.',
  'sentences.search': 'Search the sentences',
  'sentences.none': 'No sentence has these words.',
  'sentences.one': 'A sentence',
  'sentences.locked': 'always said so',
  'sentences.locked-explain': 'This sentence keeps people safe or is owed to them by law: it is not worded otherwise.',
  'sentences.blanks': 'Every fact has to stay: {blanks}. Other figures are refused.',
  'sentences.base': 'Without words of your own: {words}',
  'sentences.waits':
    'The operator wants to see your words first. Say what was wrong beside a reply; it holds with their yes.',
  'sentences.waits-one':
    'This sentence decides something. Say beside a reply what would be better: your words hold with the operator’s yes.',
  'sentences.with-yes': 'with the operator’s yes',
  'sentences.try': 'See what it would have changed',
  'sentences.replayed':
    'Replies of the last {days} days that said this sentence: {replies}. Conversations: {conversations}.',
  'sentences.replayed-part':
    'In the last {days} days more than {replies} replies said this sentence; the oldest of them, in {conversations} conversations, were looked at.',
  'sentences.publish': 'Publish',
  'sentences.published': 'These words are said from now on',
  'sentences.none-of-own': 'Use no words of our own',
} as const
