import { may, type Authority, type Macro } from '@celadon/contract'
import type { MacroRow } from './macro-store.ts'

/** Of a workspace, shared and own ones together: all of them are read at once. */
export const mostMacros = 1_000

export type Writer = Pick<Authority, 'permissions'> & { id: string }

/** One's own, and for those who answer for the team the shared ones. */
export const mayWrite = ({ ownerId }: Pick<MacroRow, 'ownerId'>, writer: Writer): boolean =>
  ownerId === null ? may(writer, 'macro.share') : ownerId === writer.id

export const toMacro = ({ id, name, text, ownerId, revision }: MacroRow, reader: Writer): Macro => ({
  id,
  name,
  text,
  isOwn: ownerId !== null,
  mayWrite: mayWrite({ ownerId }, reader),
  revision,
})
