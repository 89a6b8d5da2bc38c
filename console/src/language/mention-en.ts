/** Words of naming colleagues in notes. Twin: mention-zh.ts. */
export const mentionEn = {
  'view.mentioned': 'Mentions',
  'worklist.empty.mentioned': 'Nobody waits for you in a note.',
  'mention.list': 'Colleagues',
  'mention.found': '{count} for @{query}',
  'mention.new': '{name} mentions you in a note.',
  'mention.title': 'You are mentioned',
  'mention.here': '{name} mentions you here, {time}',
  'mention.done': 'Done with it',
  'mention.was-done': 'It is off your list.',
} as const
