import { byCookie, ofDesk, ofRulesWriter, type Row } from './role-matrix-cells.spec.ts'

/** Watching: everybody what is theirs to see; stepping in: supervisors, admins, and a seller's members about their goods. */
export const oversightRows: Readonly<Record<string, Row>> = {
  listWatched: { cells: { own: byCookie('ok') } },
  loadOversight: { cells: ofDesk },
  stepIn: {
    cells: ofRulesWriter,
    body: ({ epoch, id }) => ({ epoch, act: { kind: 'whisper', clientMessageId: id, text: 'Look at this' } }),
  },
}
