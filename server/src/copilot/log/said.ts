import type { DeskEntry, Part } from '@celadon/contract'

/** The words of an entry as a reader of the log sees them; '' where there are none. */
export const wordsOf = ({ parts }: Pick<DeskEntry, 'parts'>): string =>
  parts
    .map(wordsOfPart)
    .filter((words) => words !== '')
    .join('\n')

/** Whether a person of the house wrote it to the customer. */
export const isByStaff = ({ kind, author }: Pick<DeskEntry, 'kind' | 'author'>): boolean =>
  kind === 'message' && (author.kind === 'agent' || author.kind === 'seller')

const wordsOfPart = (part: Part): string => {
  switch (part.type) {
    case 'text':
      return part.text
    case 'choice':
      return part.label
    case 'form-answer':
      return Object.values(part.values).join(' ')
    default:
      return ''
  }
}
