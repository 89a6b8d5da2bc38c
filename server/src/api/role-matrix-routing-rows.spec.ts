import { byStaff, byTeacher, ofStaff, type Row } from './role-matrix-cells.spec.ts'
import type { Plant } from './role-matrix-plants.spec.ts'
import { asOwner, openStranger } from './test-server.spec.ts'

/** An open offer to the one who asks, or to a colleague of theirs; nobody's id. */
const plantOffer: Plant = async (server, { tenant, memberId }, object) => {
  const id = server.ids.next()
  if (object === 'missing') return id
  const { conversationId } = await openStranger(server, tenant)
  const colleague = memberId === tenant.agentId ? tenant.supervisorId : tenant.agentId
  const asked = object === 'own' && memberId ? memberId : colleague
  await asOwner(server, `delete from offers where member_id = $1`, [asked])
  await asOwner(
    server,
    `insert into offers (tenant_id, id, conversation_id, member_id, epoch, state, reason, offered_at, expires_at)
      values ($1, $2, $3, $4, 1, 'open', '{}', now(), now() + interval '1 minute')`,
    [tenant.tenantId, id, conversationId, asked],
  )
  return id
}

/** Being there and answering is every member's of the staff; who is asked for what is for those who answer for it. */
export const routingRows: Readonly<Record<string, Row>> = {
  loadOwnRouting: { cells: { own: byStaff('ok') } },
  setPresence: { cells: { own: byStaff('ok') }, body: () => ({ state: 'away' }) },
  answerOffer: { cells: ofStaff, plant: plantOffer, body: () => ({ isAccepted: false }) },
  loadHours: { cells: { own: byTeacher('ok') } },
  // Of those who read the same hours one saves: see hours.test.ts.
  saveHours: {
    cells: { own: byTeacher('CHANGED_MEANWHILE') },
    body: () => ({
      timeZone: 'UTC',
      weekly: [{ days: [1], from: '09:00', to: '24:00' }],
      holidays: [],
      callBackWithinMinutes: 60,
      revision: 99,
    }),
  },
  loadRouting: { cells: { own: byTeacher('ok') } },
  // Whoever may save is told that the sheet is not the one that stands; what it may name: see assign-waiting.test.ts.
  saveRouting: {
    cells: { own: byTeacher('DRAFT_CHANGED') },
    body: ({ id }) => ({
      revision: id,
      ...emptySheet(id),
      profiles: [],
      skills: [],
      members: [],
      endsSilentAfterHours: 24,
    }),
  },
}

const emptySheet = (id: string) => ({
  queues: [
    {
      id,
      name: { zh: '退换货', en: 'Returns' },
      topics: [],
      weight: 1,
      skills: [],
      relaxSeconds: 60,
      targets: { first: null, next: null, resolution: null },
      overflow: null,
    },
  ],
})
