import { may, permissions, permissionsOf, type Authority, type Permission, type MemberRole } from '@celadon/contract'
import type { TestTenant } from '#testing'
import {
  objects,
  persons,
  type Cells,
  type ObjectKind,
  type Outcome,
  type Person as BuiltIn,
  type Row,
} from './role-matrix-cells.spec.ts'
import { asOwner, type TestServer } from './test-server.spec.ts'

/** Members with a role of the workspace's own: what it was made from says nothing of what they may do. */
const ownRoles = {
  fewOwn: { base: 'admin', permissions: ['knowledge.write'] },
  manyOwn: {
    base: 'agent',
    permissions: permissions.filter((one) => !['audit.read', 'inbox.write', 'cap.set'].includes(one)),
  },
} as const satisfies Record<string, { base: MemberRole; permissions: readonly Permission[] }>

export type OwnPerson = keyof typeof ownRoles
export const ownPersons = Object.keys(ownRoles) as OwnPerson[]

export type Person = BuiltIn | OwnPerson
export type Cell = { person: Person; object: ObjectKind; expected: string }

/** `staff`: nothing beyond being of the workspace. Of several permissions any one is enough. */
type Gate = readonly Permission[] | Permission | 'staff' | 'log-in'

/** What each operation and frame of the desk asks of a role. */
export const gates: Readonly<Record<string, Gate>> = {
  ...each('log-in', ['signOut', 'endOtherLogIns', 'changePassword']),
  ...each('staff', [
    'loadSelf',
    'listConversations',
    'searchConversations',
    'loadConversation',
    'loadTimeline',
    'endMentions',
    'listTransferTargets',
    'loadDeskLabel',
    'loadDeskFile',
    'loadOrderDesk',
    'loadCopilot',
    'loadOwnRouting',
    'listMacros',
    'listTickets',
    'loadTicket',
    'listApprovals',
    'listWatched',
    'loadOversight',
    'loadRelease',
    'listCorrections',
    'showSendChecks',
    'listPolicies',
    'readPolicyForms',
    'loadPolicy',
    'showPublishing',
    'tryPolicy',
    'listTrialOrders',
    'listExceptions',
    'listWorkflows',
    'loadWorkflow',
    'rehearse',
    'runScenarios',
    'listScenarios',
    'listArticles',
    'loadArticle',
    'loadArticleVersion',
    'listArticleSellers',
    'listArticleTwins',
    'askArticles',
    'listArticleImports',
    'loadArticleImport',
    'listGaps',
    'listPauses',
    'listSentences',
    'listSaidSentences',
    'replaySentence',
    'desk socket: watch',
    'desk socket: ping',
  ]),
  ...each('conversation.answer', [
    'takeConversation',
    'giveBack',
    'resolve',
    'transfer',
    'snooze',
    'mergeConversations',
    'postReply',
    'postNote',
    'postDeskFile',
    'checkDraft',
    'recordSuggestionUse',
    'setPresence',
    'answerOffer',
    'correctTicket',
    'desk socket: read',
  ]),
  'desk socket: typing': ['conversation.answer', 'conversation.lead'],
  ...each('conversation.lead', ['stepIn', 'raiseObjection', 'pauseAssistant', 'endPause', 'showBoard']),
  ...each('order.act', ['wishForCustomer', 'receiveGoods']),
  ...each('approval.decide', ['decideOnApproval']),
  ...each('exception.grant', ['addException', 'endException']),
  ...each('rules.write', [
    'openDraft',
    'saveDraft',
    'discardDraft',
    'publishPolicy',
    'rollBackPolicy',
    'decideOnPublishing',
    'setRuleReviews',
    'setSendChecks',
    'keepScenario',
    'chooseScenario',
    'removeScenario',
    'teachRuling',
    'withdrawRuling',
  ]),
  ...each('knowledge.write', [
    'createArticle',
    'saveArticleDraft',
    'discardArticleDraft',
    'checkArticle',
    'publishArticle',
    'rollBackArticle',
    'archiveArticle',
    'keepQuestion',
    'dropQuestion',
    'importArticleFile',
    'importSite',
    'stopArticleImport',
    'draftGap',
    'dismissGap',
  ]),
  ...each('assistant.teach', [
    'listIntents',
    'addIntent',
    'listExamples',
    'withdrawExample',
    'listTrainings',
    'startTraining',
    'correctReading',
    'publishWording',
    'rollBackWording',
    'publishSentence',
    'rollBackSentence',
    'answerObjection',
    'listSynonyms',
    'addSynonyms',
    'removeSynonyms',
  ]),
  ...each('macro.share', ['addMacro', 'saveMacro', 'removeMacro']),
  ...each('routing.write', ['loadRouting', 'saveRouting', 'loadHours', 'saveHours']),
  ...each('numbers.read', ['showNumbers', 'showReport', 'exportReport']),
  ...each('people.manage', [
    'loadPeople',
    'invite',
    'sendInvitationAgain',
    'withdrawInvitation',
    'changeRole',
    'removeMember',
    'listRoles',
    'addRole',
    'saveRole',
    'removeRole',
  ]),
  ...each('cap.set', ['listRefundCaps', 'setRefundCap']),
  ...each('inbox.write', ['listInboxes', 'saveInbox']),
  ...each('audit.read', ['listAudit', 'exportAudit', 'verifyAudit']),
}

/** Everything that is asked: by everybody of the built-in roles, then by whoever has one of the workspace's own. */
export const cellsOf = (operation: string, row: Row): Cell[] => [
  ...objects.flatMap((object) =>
    persons.flatMap((person) => (row.cells[object] ? [{ person, object, expected: row.cells[object][person] }] : [])),
  ),
  ...ownCellsOf(operation, row),
]

/** What their members meet: what an admin meets, or where they may not, what a built-in role meets that may not. */
const ownCellsOf = (operation: string, { cells }: Row): Cell[] => {
  const gate = gates[operation]
  if (gate === undefined) return []
  return objects.flatMap((object) => {
    const row = cells[object]
    return row ? ownPersons.map((person) => ({ person, object, expected: outcomeOf(row, gate, person) })) : []
  })
}

const outcomeOf = (row: Cells, gate: Gate, person: OwnPerson): Outcome => {
  const asked = [gate].flat()
  const passes = (who: Pick<Authority, 'permissions'>): boolean =>
    asked.some((one) => one === 'staff' || one === 'log-in' || may(who, one))
  if (passes(ownRoles[person])) return row.admin
  const like = lacking.find((role) => !passes({ permissions: permissionsOf[role] }))
  return like ? row[like] : 'FORBIDDEN'
}

const lacking = ['agent', 'supervisor', 'sellerMember'] as const

function each(gate: Gate, operations: readonly string[]): Record<string, Gate> {
  return Object.fromEntries(operations.map((operation) => [operation, gate]))
}

/** A member of each, not yet signed in. */
export const plantOwnPersons = async (
  server: TestServer,
): Promise<Record<OwnPerson, { tenant: TestTenant; memberId: string }>> => {
  const plant = async (person: OwnPerson) => {
    const { tenant } = server
    const memberId = server.ids.next()
    const roleId = await plantOwnRole(server, tenant, ownRoles[person])
    await asOwner(
      server,
      `insert into members (tenant_id, id, user_id, role, own_role_id, display_name) values ($1, $2, $3, $4, $5, $6)`,
      [tenant.tenantId, memberId, `user-${memberId}`, ownRoles[person].base, roleId, person],
    )
    return { tenant, memberId }
  }
  return { fewOwn: await plant('fewOwn'), manyOwn: await plant('manyOwn') }
}

export const plantOwnRole = async (
  server: TestServer,
  { tenantId }: Pick<TestTenant, 'tenantId'>,
  role: { base: MemberRole; permissions: readonly Permission[] },
): Promise<string> => {
  const id = server.ids.next()
  await asOwner(server, `insert into own_roles (tenant_id, id, name, base, permissions) values ($1, $2, $3, $4, $5)`, [
    tenantId,
    id,
    JSON.stringify({ zh: `角色 ${id}`, en: `Role ${id}` }),
    role.base,
    role.permissions,
  ])
  return id
}
