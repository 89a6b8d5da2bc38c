import type { Clause, ClauseForm } from '@celadon/contract'

export const everybody: Clause['scope'] = {}

type Written = Pick<ClauseForm, 'label' | 'explain' | 'sentence' | 'blanks' | 'start'> &
  Partial<Pick<ClauseForm, 'fixed' | 'toCustomer'>>

export const form = (written: Written): ClauseForm => ({
  fixed: {},
  toCustomer: null,
  ...written,
  kind: written.start.kind,
})
