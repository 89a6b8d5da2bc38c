import { startingPolicy } from '#policy'
import { byCookie, byTeacher, ofDesk, ofRulesWriter, type Row } from './role-matrix-cells.spec.ts'
import { plantException, plantPolicy, plantPublishing } from './role-matrix-plants.spec.ts'

/** Rules: everybody reads what binds them; the operator's people write the operator's, a seller's members their own. */
export const rulesRows: Readonly<Record<string, Row>> = {
  listPolicies: { cells: { own: byCookie('ok') } },
  readPolicyForms: { cells: { own: byCookie('ok') } },
  loadPolicy: { cells: ofDesk, plant: plantPolicy('draft') },
  openDraft: { cells: { own: byTeacher('ok') }, body: () => ({ sellerId: null, fromId: null }) },
  saveDraft: {
    cells: ofRulesWriter,
    plant: plantPolicy('draft'),
    body: () => ({ revision: 1, title: startingPolicy.title, clauses: startingPolicy.clauses, limits: [] }),
  },
  discardDraft: { cells: ofRulesWriter, plant: plantPolicy('draft') },
  publishPolicy: { cells: ofRulesWriter, plant: plantPolicy('draft'), body: () => ({ revision: 1 }) },
  rollBackPolicy: { cells: ofRulesWriter, plant: plantPolicy('retired') },
  showPublishing: { cells: { own: byCookie('ok') } },
  // Nobody decides on rules of their own; a seller's are the operator's to let go.
  decideOnPublishing: {
    cells: { own: byTeacher('ok'), foreign: byCookie('NOT_FOUND'), missing: byCookie('NOT_FOUND') },
    plant: plantPublishing,
    body: () => ({ isGranted: false, why: 'not now' }),
  },
  setRuleReviews: { cells: { own: byTeacher('ok') }, body: () => ({ all: false, sellerIds: [] }) },
  // The order is nobody's, so nothing is tried, whoever asks.
  tryPolicy: {
    cells: { foreign: byCookie('NOT_FOUND'), missing: byCookie('NOT_FOUND'), nested: byCookie('NOT_FOUND') },
    plant: plantPolicy('published'),
    body: ({ id }) => ({ orderId: id, kind: 'return-items', reason: null, hasPhoto: false, lines: [] }),
  },
  listTrialOrders: { cells: { own: byCookie('ok') } },
  listExceptions: { cells: { own: byCookie('ok') } },
  addException: {
    cells: { own: byTeacher('ok'), nested: byTeacher('SUBJECT_NOT_FOUND') },
    body: ({ id }, object) => ({
      sellerId: null,
      about: object === 'nested' ? { kind: 'order', name: id } : { kind: 'everybody', name: '' },
      until: null,
      why: 'promised',
      clause: { id: '', kind: 'return-window', scope: {}, days: 60 },
    }),
  },
  endException: { cells: ofRulesWriter, plant: plantException },
  listWorkflows: { cells: { own: byCookie('ok') } },
  loadWorkflow: { cells: { own: byCookie('ok') }, plant: async () => 'cancel-order' },
  publishWording: {
    cells: { own: byTeacher('ok') },
    plant: async () => 'cancel-order',
    body: () => ({ version: 1, texts: {} }),
  },
  rollBackWording: {
    cells: { own: byTeacher('ok') },
    plant: async () => 'cancel-order',
    body: () => ({ version: null }),
  },
}
