import type { Cells, Outcome } from './role-matrix-rows.spec.ts'

export const everybody = (outcome: Outcome): Cells => ({
  anonymous: outcome,
  buyer: outcome,
  otherBuyer: outcome,
  sellerMember: outcome,
  otherSellerMember: outcome,
  agent: outcome,
  supervisor: outcome,
  admin: outcome,
  otherTenantAdmin: outcome,
  expired: outcome,
})

export const byToken = (outcome: Outcome): Cells => ({
  ...everybody('UNAUTHENTICATED'),
  buyer: outcome,
  otherBuyer: outcome,
  expired: 'TOKEN_EXPIRED',
})

export const byCookie = (outcome: Outcome): Cells => ({
  ...everybody(outcome),
  anonymous: 'UNAUTHENTICATED',
  buyer: 'UNAUTHENTICATED',
  otherBuyer: 'UNAUTHENTICATED',
  expired: 'UNAUTHENTICATED',
})

export const byStaff = (outcome: Outcome): Cells => ({
  ...byCookie(outcome),
  sellerMember: 'FORBIDDEN',
  otherSellerMember: 'FORBIDDEN',
})

export const byTeacher = (outcome: Outcome): Cells => ({ ...byStaff(outcome), agent: 'FORBIDDEN' })

export const byAdmin = (outcome: Outcome): Cells => ({ ...byTeacher(outcome), supervisor: 'FORBIDDEN' })

export const ofChat = { own: byToken('ok'), foreign: byToken('NOT_FOUND'), missing: byToken('NOT_FOUND') }
export const ofDesk = { own: byCookie('ok'), foreign: byCookie('NOT_FOUND'), missing: byCookie('NOT_FOUND') }
export const ofStaff = { own: byStaff('ok'), foreign: byStaff('NOT_FOUND'), missing: byStaff('NOT_FOUND') }

export const ofTeacher = { own: byTeacher('ok'), foreign: byTeacher('NOT_FOUND'), missing: byTeacher('NOT_FOUND') }

/** Who writes knowledge: the operator's people but for agents, and sellers' members what is their own. */
export const byEditor = (outcome: Outcome): Cells => ({ ...byCookie(outcome), agent: 'FORBIDDEN' })

export const ofEditor = { own: byEditor('ok'), foreign: byEditor('NOT_FOUND'), missing: byEditor('NOT_FOUND') }
