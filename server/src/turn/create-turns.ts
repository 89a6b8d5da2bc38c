import { recordRead } from '#conversation/heads'
import { continueRun, sweepRuns } from './continue-run.ts'
import { correctReading } from './correct-reading.ts'
import { addException, endExceptionNow, showExceptions } from './add-exception.ts'
import { createRouting } from './assign-waiting.ts'
import { decideOnApproval } from './decide-approval.ts'
import { giveBack, postAgentMessage, postDeskNote, resolve, takeConversation, transfer } from './desk-verbs.ts'
import { loadFile, takeFile } from './files.ts'
import { handleCustomerMessage } from './handle-customer-message.ts'
import { identify, openChat, resumeChat } from './open-chat.ts'
import { askForCallBack, askForPerson, leaveQueue } from './person-wishes.ts'
import { endDuePauses, endPauseNow, listPauses, pause } from './pause.ts'
import { rate } from './rate.ts'
import { loadOrderDesk } from './load-order-desk.ts'
import { receiveGoods } from './receive-goods.ts'
import { listApprovals } from './list-approvals.ts'
import { loadChatSnapshot } from './show-chat.ts'
import { loadLabel } from './show-label.ts'
import { checkDraft, recordSuggestionUse, showCopilot } from './show-copilot.ts'
import { loadDeskSnapshot } from './show-desk.ts'
import { correctTicket, showTicket, showTickets } from './ticket-desk.ts'
import { listTransferTargets, loadWorklist } from './show-worklist.ts'
import { loadTimeline } from './show-timeline.ts'
import { searchConversations } from './search-conversations.ts'
import { endSilent } from './end-silent.ts'
import { endMentions } from './end-mentions.ts'
import { changeRole, removeMember } from './member-access.ts'
import { addRole, removeRole, saveRole, showRoles } from './own-roles.ts'
import { merge } from './merge.ts'
import { dropScenario, keepScenario, setScenarioChoice, showScenarios } from './scenario-desk.ts'
import { snooze, wakeSnoozed } from './snooze.ts'
import { decideOnPublishing, publishRules } from './publish-rules.ts'
import { setRuleReviews, showPublishing } from './show-publishing.ts'
import { checkRelease, loadRelease, teachRuling, withdrawRuling } from './check-release.ts'
import { answerToObjection } from './answer-objection.ts'
import { openLearnedAnswers } from './check-learned.ts'
import { listCorrections } from './list-corrections.ts'
import { playRehearsal, runScenarios } from './play-scenarios.ts'
import { publishWords, rollBackWords } from './publish-words.ts'
import { raiseObjection } from './raise-objection.ts'
import { listSaidSentences, replaySentence } from './said-sentences.ts'
import { publishSentenceWords, rollBackSentenceWords, showSentences } from './sentence-desk.ts'
import { showNumbers } from './show-numbers.ts'
import { showBoard } from './show-board.ts'
import { exportReport, showReport } from './show-report.ts'
import { loadOversight, loadWatchList } from './show-watch.ts'
import { setSendChecks, showSendChecks } from './send-checks.ts'
import { stepIn } from './step-in.ts'
import { sweepUnanswered } from './sweep-unanswered.ts'
import { listCaps, setCap, wishForCustomer } from './wish-for-customer.ts'
import { listShopGroups, listTrialOrders, tryRules } from './try-rules.ts'
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
    listTrialOrders: given(deps, listTrialOrders),
    listShopGroups: given(deps, listShopGroups),
    tryRules: given(deps, tryRules),
    showExceptions: given(deps, showExceptions),
    addException: given(deps, addException),
    endException: given(deps, endExceptionNow),
    showNumbers: given(deps, showNumbers),
    showBoard: given(deps, showBoard),
    showReport: given(deps, showReport),
    exportReport: given(deps, exportReport),
    showSendChecks: given(deps, showSendChecks),
    setSendChecks: given(deps, setSendChecks),
    wishForCustomer: given(deps, wishForCustomer),
    loadOrderDesk: given(deps, loadOrderDesk),
    receiveGoods: given(deps, receiveGoods),
    loadTimeline: given(deps, loadTimeline),
    search: given(deps, searchConversations),
    snooze: given(deps, snooze),
    merge: given(deps, merge),
    endMentions: given(deps, endMentions),
    changeRole: given(deps, changeRole),
    removeMember: given(deps, removeMember),
    showRoles: given(deps, showRoles),
    addRole: given(deps, addRole),
    saveRole: given(deps, saveRole),
    removeRole: given(deps, removeRole),
    listCaps: given(deps, listCaps),
    setCap: given(deps, setCap),
    listPauses: given(deps, listPauses),
    pause: given(deps, pause),
    endPause: given(deps, endPauseNow),
    loadWatchList: given(deps, loadWatchList),
    loadOversight: given(deps, loadOversight),
    stepIn: given(deps, stepIn),
    showCopilot: given(deps, showCopilot),
    checkDraft: given(deps, checkDraft),
    recordSuggestionUse: given(deps, recordSuggestionUse),
    listTickets: given(deps, showTickets),
    loadTicket: given(deps, showTicket),
    correctTicket: given(deps, correctTicket),
    checkRelease: given(deps, checkRelease),
    loadRelease: given(deps, loadRelease),
    teachRuling: given(deps, teachRuling),
    withdrawRuling: given(deps, withdrawRuling),
    raiseObjection: given(deps, raiseObjection),
    answerToObjection: given(deps, answerToObjection),
    listCorrections: given(deps, listCorrections),
    openLearnedAnswers: given(deps, openLearnedAnswers),
    publishWords: given(deps, publishWords),
    showSentences: given(deps, showSentences),
    publishSentence: given(deps, publishSentenceWords),
    rollBackSentence: given(deps, rollBackSentenceWords),
    replaySentence: given(deps, replaySentence),
    listSaidSentences: given(deps, listSaidSentences),
    rollBackWords: given(deps, rollBackWords),
    publishRules: given(deps, publishRules),
    decideOnPublishing: given(deps, decideOnPublishing),
    showPublishing: given(deps, showPublishing),
    setRuleReviews: given(deps, setRuleReviews),
    rehearse: given(deps, playRehearsal),
    runScenarios: given(deps, runScenarios),
    showScenarios: given(deps, showScenarios),
    keepScenario: given(deps, keepScenario),
    setScenarioChoice: given(deps, setScenarioChoice),
    dropScenario: given(deps, dropScenario),
  },
  /** Who is asked to take what. */
  routing: createRouting(deps),
  /** What either side has seen; marks only ever move forward. */
  recordRead: async (marks: readonly ReadMark[]): Promise<void> => {
    for (const mark of marks) await deps.database.withTenant(mark, (tx) => recordRead(tx, mark))
  },
  sweepUnanswered: () => sweepUnanswered(deps),
  sweepRuns: () => sweepRuns(deps),
  /** One run, by whoever knows that it is due. */
  continueRun: given(deps, continueRun),
  endDuePauses: () => endDuePauses(deps),
  wakeSnoozed: () => wakeSnoozed(deps),
  endSilent: () => endSilent(deps),
})

export type Turns = ReturnType<typeof createTurns>

const given =
  <Deps, Wanted extends unknown[], Result>(deps: Deps, verb: (deps: Deps, ...wanted: Wanted) => Result) =>
  (...wanted: Wanted): Result =>
    verb(deps, ...wanted)
