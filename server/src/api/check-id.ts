import { CeladonError } from '#platform/errors'
import { isId } from '#platform/ids'

/** What cannot be an id names nothing. @throws NOT_FOUND */
export const checkId = (id: string): string => {
  if (!isId(id)) throw new CeladonError('NOT_FOUND')
  return id
}
