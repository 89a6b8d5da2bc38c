import { macroBlankSchema, type AuditAct, type Macro, type MacroSave } from '@celadon/contract'
import { recordAudit } from '#platform/audit'
import type { Clock } from '#platform/clock'
import type { Database, TenantTransaction } from '#platform/database'
import { CeladonError } from '#platform/errors'
import type { Ids } from '#platform/ids'
import {
  countMacros,
  deleteMacro,
  findMacro,
  insertMacro,
  isNameTaken,
  listMacros,
  updateMacro,
  type MacroRow,
} from './macro-store.ts'
import { mayWrite, mostMacros, toMacro, type Writer } from './macro.ts'

type Needs = { withTenant: Database['withTenant']; clock: Clock; ids: Ids }
type By = Writer & { tenantId: string }

export type MacroDesk = ReturnType<typeof createMacroDesk>

/** Macros as members read and write them: everybody their own, supervisors and admins the shared ones too. */
export const createMacroDesk = ({ withTenant, clock, ids }: Needs) => ({
  list: (member: By): Promise<Macro[]> =>
    withTenant(member, async (tx) => (await listMacros(tx, member.id)).map((row) => toMacro(row, member))),

  /** @throws CeladonError INVALID_REQUEST: a blank that nothing fills, or no words; FORBIDDEN, NAME_TAKEN, SHELF_FULL */
  add: async (member: By, save: MacroSave): Promise<Macro> => {
    const row = checked({ id: ids.next(), ownerId: save.isOwn ? member.id : null, revision: 0 }, save)
    return withTenant(member, async (tx) => {
      requireWriter(row, member)
      if ((await countMacros(tx)) >= mostMacros) throw new CeladonError('SHELF_FULL')
      const now = clock.now().toISOString()
      if (!(await insertMacro(tx, row, { authorId: member.id, now }))) throw new CeladonError('NAME_TAKEN')
      await record(tx, member, { act: 'macro.added', row, now })
      return toMacro({ ...row, revision: 1 }, member)
    })
  },

  /** @throws CeladonError NOT_FOUND, also for a colleague's own; FORBIDDEN, NAME_TAKEN, CHANGED_MEANWHILE, INVALID_REQUEST */
  save: (member: By, id: string, save: MacroSave): Promise<Macro> =>
    withTenant(member, async (tx) => {
      await loadOwn(tx, id, member)
      const row = checked({ id, ownerId: save.isOwn ? member.id : null, revision: save.revision }, save)
      requireWriter(row, member)
      if (await isNameTaken(tx, row)) throw new CeladonError('NAME_TAKEN')
      const now = clock.now().toISOString()
      if (!(await updateMacro(tx, row, { authorId: member.id, now }))) throw new CeladonError('CHANGED_MEANWHILE')
      await record(tx, member, { act: 'macro.saved', row, now })
      return toMacro({ ...row, revision: row.revision + 1 }, member)
    }),

  /** @throws CeladonError NOT_FOUND, FORBIDDEN */
  remove: (member: By, id: string): Promise<void> =>
    withTenant(member, async (tx) => {
      const row = await loadOwn(tx, id, member)
      await deleteMacro(tx, id)
      await record(tx, member, { act: 'macro.removed', row, now: clock.now().toISOString() })
    }),
})

/** What was done to it; its words stand in the macro. */
const record = (
  tx: TenantTransaction,
  { tenantId, id }: By,
  { act, row, now }: { act: AuditAct; row: Pick<MacroRow, 'id' | 'name' | 'ownerId'>; now: string },
): Promise<void> =>
  recordAudit(tx, {
    tenantId,
    at: now,
    by: id,
    act,
    about: { kind: 'macro', id: row.id },
    details: { name: row.name, isShared: row.ownerId === null },
  })

const loadOwn = async (tx: TenantTransaction, id: string, member: Writer): Promise<MacroRow> => {
  const known = await findMacro(tx, id)
  if (!known || (known.ownerId !== null && known.ownerId !== member.id)) throw new CeladonError('NOT_FOUND')
  requireWriter(known, member)
  return known
}

const requireWriter = (row: Pick<MacroRow, 'ownerId'>, member: Writer): void => {
  if (!mayWrite(row, member)) throw new CeladonError('FORBIDDEN')
}

const blanks: ReadonlySet<string> = new Set(macroBlankSchema.options)

const checked = (row: Pick<MacroRow, 'id' | 'ownerId' | 'revision'>, { name, text }: MacroSave): MacroRow => {
  const used = [...`${text.zh}\n${text.en}`.matchAll(/\{([^{}]*)\}/g)].map(([, blank]) => blank ?? '')
  if (!used.every((blank) => blanks.has(blank))) throw new CeladonError('INVALID_REQUEST')
  if (text.zh === '' && text.en === '') throw new CeladonError('INVALID_REQUEST')
  return { ...row, name: name.toLowerCase().toWellFormed(), text }
}
