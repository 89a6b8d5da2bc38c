import { byStaff, byTeacher, ofStaff, ofTeacher, type Row } from './role-matrix-cells.spec.ts'
import type { Plant } from './role-matrix-plants.spec.ts'
import { asOwner, openStranger } from './test-server.spec.ts'

/** A shared macro of the workspace, of another's, or of nobody's. */
const plantMacro: Plant = async (server, { tenant }, object) => {
  const id = server.ids.next()
  if (object === 'missing') return id
  const foreign = tenant === server.tenant ? server.otherTenant : server.tenant
  const { tenantId } = object === 'foreign' ? foreign : tenant
  const text = JSON.stringify({ zh: '您好', en: 'Hello' })
  await asOwner(server, `insert into macros values ($1, $2, null, $3, $4, 1, null, now())`, [tenantId, id, id, text])
  return id
}

/** The ticket of a conversation of the workspace, of another's, or of nobody's. */
const plantTicket: Plant = async (server, { tenant }, object) => {
  const id = server.ids.next()
  if (object === 'missing') return id
  const foreign = tenant === server.tenant ? server.otherTenant : server.tenant
  const of = object === 'foreign' ? foreign : tenant
  const { conversationId, customer } = await openStranger(server, of)
  await asOwner(
    server,
    `insert into tickets (tenant_id, id, number, conversation_id, customer_id, kind, status, place, summary, customer_name,
       due_at, opened_at, changed_at) values ($1, $2, (select coalesce(max(number), 0) + 1 from tickets where tenant_id = $1),
       $3, $4, 'other', 'open', 'desk', '{"orders":[],"amounts":[],"promises":[],"open":[]}', '', now(), now(), now())`,
    [of.tenantId, id, conversationId, customer.id],
  )
  return id
}

const macro: NonNullable<Row['body']> = ({ id }) => ({
  name: `m-${id}`,
  text: { zh: '{customer}，您好', en: '' },
  isOwn: false,
  revision: 1,
})

/** Help for whoever answers. A macro of the team is for those who answer for it; one's own is everybody's to write. */
export const helpRows: Readonly<Record<string, Row>> = {
  loadCopilot: { cells: ofStaff },
  checkDraft: { cells: ofStaff, body: () => ({ text: 'Hello' }) },
  recordSuggestionUse: { cells: ofStaff, body: () => ({ key: 'article:1', intent: '', outcome: 'dismissed' }) },
  listMacros: { cells: { own: byStaff('ok') } },
  addMacro: { cells: { own: byTeacher('ok') }, body: macro },
  saveMacro: { cells: ofTeacherHere(), plant: plantMacro, body: macro },
  removeMacro: { cells: ofTeacherHere(), plant: plantMacro },
  listTickets: { cells: { own: byStaff('ok') } },
  loadTicket: { cells: ofStaff, plant: plantTicket },
  correctTicket: { cells: ofStaff, plant: plantTicket, body: () => ({ revision: 1, place: 'back-office' }) },
}

/** What an agent may not write they may still see: elsewhere there is nothing, here it is forbidden. */
function ofTeacherHere(): Row['cells'] {
  return { ...ofTeacher, foreign: byStaff('NOT_FOUND'), missing: byStaff('NOT_FOUND') }
}
