import { byCookie, ofRulesWriter, type Row } from './role-matrix-cells.spec.ts'
import { plantScenario } from './role-matrix-plants.spec.ts'

const inForce = { kind: 'in-force' } as const

/** Rehearsals: everybody tries what is theirs to see; simulated buyers are kept by whoever writes the rules they ask. */
export const rehearsalRows: Readonly<Record<string, Row>> = {
  // Of somebody else's order, or on somebody else's rules, nothing is tried.
  rehearse: {
    cells: { own: byCookie('ok'), nested: byCookie('NOT_FOUND') },
    body: ({ id }, object) => ({
      draft: inForce,
      language: 'en',
      order: object === 'nested' ? { kind: 'own', orderId: id } : { kind: 'typical', what: 'paid' },
      lines: [{ kind: 'text', text: 'where is my parcel' }],
      buyer: null,
    }),
  },
  runScenarios: {
    cells: { own: byCookie('ok'), nested: byCookie('NOT_FOUND') },
    body: ({ id }, object) => ({ draft: object === 'nested' ? { kind: 'rules', policyId: id } : inForce }),
  },
  listScenarios: { cells: { own: byCookie('ok') } },
  keepScenario: {
    cells: { own: { ...byCookie('ok'), agent: 'FORBIDDEN' } },
    body: () => ({
      title: 'Asks for the parcel',
      language: 'en',
      from: {
        kind: 'lines',
        order: { kind: 'typical', what: 'paid' },
        lines: ['where is my parcel'],
        buyer: { reason: null, hasPhoto: false },
      },
      expected: null,
    }),
  },
  chooseScenario: { cells: ofRulesWriter, plant: plantScenario, body: () => ({ isChosen: false }) },
  removeScenario: { cells: ofRulesWriter, plant: plantScenario },
}
