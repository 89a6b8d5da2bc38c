import { recordRead } from '#conversation/heads'
import { sweepRuns } from './continue-run.ts'
import { correctReading } from './correct-reading.ts'
import { decideOnApproval, listApprovals } from './decide-approval.ts'
import { giveBack, postAgentMessage, postDeskNote, resolve, takeConversation, transfer } from './desk-verbs.ts'
import { loadFile, takeFile } from './files.ts'
import { handleCustomerMessage } from './handle-customer-message.ts'
import { identify, openChat, resumeChat } from './open-chat.ts'
import { askForCallBack, askForPerson, leaveQueue } from './person-wishes.ts'
import { rate } from './rate.ts'
import { loadChatSnapshot } from './show-chat.ts'
import { loadLabel } from './show-label.ts'
import { loadDeskSnapshot } from './show-desk.ts'
import { listTransferTargets, loadWorklist } from './show-worklist.ts'
import { sweepUnanswered } from './sweep-unanswered.ts'
import { listCaps, setCap, wishForCustomer } from './wish-for-customer.ts'
import type { TurnDependencies } from './turn-dependencies.ts'

type ReadMark = { tenantId: string; conversationId: string; by: 'customer' | 'staff'; publicSeq: number }

/** Every verb with its dependencies given: what channels, the api and the jobs call. */
export const createTurns = (deps: TurnDependencies) => ({
  chat: {
    open: given(deps, openChat),
    identify: given(deps, identify),
    resume: given(deps, resumeChat),
    load: given(deps, loadChatSnapshot),
    loadLabel: given(deps, loadLabel),
    takeFile: given(deps, takeFile),
    loadFile: given(deps, loadFile),
    postMessage: given(deps, handleCustomerMessage),
    askForPerson: given(deps, askForPerson),
    leaveQueue: given(deps, leaveQueue),
    askForCallBack: given(deps, askForCallBack),
    rate: given(deps, rate),
  },
  desk: {
    load: given(deps, loadDeskSnapshot),
    loadLabel: given(deps, loadLabel),
    takeFile: given(deps, takeFile),
    loadFile: given(deps, loadFile),
    loadWorklist: given(deps, loadWorklist),
    listTransferTargets: given(deps, listTransferTargets),
    take: given(deps, takeConversation),
    giveBack: given(deps, giveBack),
    transfer: given(deps, transfer),
    resolve: given(deps, resolve),
    postMessage: given(deps, postAgentMessage),
    postNote: given(deps, postDeskNote),
    correctReading: given(deps, correctReading),
    listApprovals: given(deps, listApprovals),
    decideOnApproval: given(deps, decideOnApproval),
    wishForCustomer: given(deps, wishForCustomer),
    listCaps: given(deps, listCaps),
    setCap: given(deps, setCap),
  },
  /** What either side has seen; marks only ever move forward. */
  recordRead: async (marks: readonly ReadMark[]): Promise<void> => {
    for (const mark of marks) await deps.database.withTenant(mark, (tx) => recordRead(tx, mark))
  },
  sweepUnanswered: () => sweepUnanswered(deps),
  sweepRuns: () => sweepRuns(deps),
})

export type Turns = ReturnType<typeof createTurns>

const given =
  <Deps, Wanted extends unknown[], Result>(deps: Deps, verb: (deps: Deps, ...wanted: Wanted) => Result) =>
  (...wanted: Wanted): Result =>
    verb(deps, ...wanted)
