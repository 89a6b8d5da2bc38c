import { plantLesson, plantObjection, plantPause, plantPolicy } from './role-matrix-plants.spec.ts'
import { byCookie, byStaff, byTeacher, ofDesk, ofRulesWriter, ofTeacher, type Row } from './role-matrix-cells.spec.ts'

/** Watching: everybody what is theirs to see; stepping in: supervisors, admins, and a seller's members about their goods. */
export const oversightRows: Readonly<Record<string, Row>> = {
  listWatched: { cells: { own: byCookie('ok') } },
  loadOversight: { cells: ofDesk },
  stepIn: {
    cells: ofRulesWriter,
    body: ({ epoch, id }) => ({ epoch, act: { kind: 'whisper', clientMessageId: id, text: 'Look at this' } }),
  },
  listPauses: { cells: { own: byStaff('ok') } },
  pauseAssistant: {
    cells: { own: byTeacher('ok') },
    body: () => ({ intent: 'track-order', reason: '', lasts: 'hour' }),
  },
  endPause: { cells: ofTeacher, plant: plantPause },
  showBoard: { cells: { own: byTeacher('ok') } },
  showReport: { cells: { own: byTeacher('ok') } },
  exportReport: {
    cells: { own: byTeacher('ok') },
    body: () => ({ rows: 'agent', from: '2026-11-01', to: '2026-11-07', language: 'zh' }),
  },
  loadRelease: { cells: ofDesk, plant: plantPolicy('draft') },
  // Nothing was ruled here, so nothing is taught, whoever asks: see release.test.ts.
  teachRuling: {
    cells: { foreign: byCookie('NOT_FOUND'), missing: byCookie('NOT_FOUND') },
    body: ({ entryId }) => ({ entryId, expected: 'allow', why: 'promised' }),
  },
  withdrawRuling: { cells: ofRulesWriter, plant: plantLesson },
  listCorrections: { cells: { own: byCookie('ok') } },
  // Nothing was answered here, so nothing was wrong, whoever says so: see corrections.test.ts.
  raiseObjection: {
    cells: { foreign: byCookie('NOT_FOUND'), missing: byCookie('NOT_FOUND') },
    body: ({ entryId }) => ({ entryId, why: 'asked often', fault: { kind: 'missing-knowledge' } }),
  },
  answerObjection: {
    cells: { own: byTeacher('ok'), foreign: byCookie('NOT_FOUND'), missing: byCookie('NOT_FOUND') },
    plant: plantObjection,
    body: () => ({ isAccepted: true, answer: '' }),
  },
}
