import { byCookie, byStaff, ofDesk, ofStaff, type Row } from './role-matrix-cells.spec.ts'

/** What members do at the desk beyond speaking: for orders, and with several conversations at once. */
export const deskActRows: Readonly<Record<string, Row>> = {
  loadOrderDesk: { cells: ofStaff, isTaken: true },
  // The goods are nobody's, so nothing is booked in, whoever asks.
  receiveGoods: {
    cells: { ...ofStaff, own: byStaff('NOT_FOUND') },
    body: () => ({ rmaNumber: 'R0000000000' }),
    isTaken: true,
  },
  searchConversations: { cells: { own: byCookie('ok') } },
  loadTimeline: { cells: ofDesk },
  snooze: {
    cells: ofStaff,
    body: ({ epoch }) => ({ epoch, until: new Date(Date.now() + 3_600_000).toISOString() }),
    isTaken: true,
  },
  endMentions: { cells: ofStaff, body: () => ({}) },
  // The other one is nobody's; what becomes of two: merge.test.ts.
  mergeConversations: {
    cells: { ...ofStaff, own: byStaff('NOT_FOUND') },
    body: ({ id, epoch }) => ({ epoch, from: { id, epoch } }),
    isTaken: true,
  },
}
