import { slugOf, type GuidelineAction } from './guideline-file.ts'

/** A sentence for the person at the desk with no button to press. */
export const communication = 'communication'

/** Buttons that are written in several ways. */
const otherNames: Readonly<Record<string, string>> = {
  'membership-privileges': 'membership',
  'notify-internal-team': 'notify-team',
  'enter-detail': 'enter-details',
  'select-answer': 'select-faq',
  'end-conversation': communication,
  'n-a': communication,
}

/** The names of the actions in their order. Between a search and its answer a button names what is searched in. */
export const nameActions = (actions: readonly GuidelineAction[]): string[] => {
  const slugs = actions.map(({ button }) => slugOf(button))
  const names = slugs.map((slug) => otherNames[slug] ?? slug)
  return names.map((name, at) =>
    names[at - 1] === 'search-faq' && name !== communication ? `search-${slugs[at]!}` : name,
  )
}
