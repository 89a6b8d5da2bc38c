import { createRootRoute, createRoute, createRouter, lazyRouteComponent, redirect } from '@tanstack/react-router'
import { PageProblem } from '#design'
import { JoinPage, SignInPage } from '#features/sign-in'
import { readArticleSearch } from './features/knowledge/article-search.ts'
import { readReportSearch } from './features/reports/report-search.ts'
import { isView } from './features/worklist/views.ts'

const root = createRootRoute({ errorComponent: PageProblem })

const signIn = createRoute({ getParentRoute: () => root, path: '/sign-in', component: SignInPage })

/** What the link of an invitation opens. */
const join = createRoute({ getParentRoute: () => root, path: '/join', component: JoinPage })

/** The desk comes as a part of its own, once somebody is on the way in. */
const desk = createRoute({
  getParentRoute: () => root,
  id: 'desk',
  component: lazyRouteComponent(() => import('#shell'), 'DeskPage'),
})

const start = createRoute({
  getParentRoute: () => desk,
  path: '/',
  beforeLoad: () => {
    throw redirect({ to: '/$view', params: { view: 'queue' }, search: {}, replace: true })
  },
})

const list = createRoute({
  getParentRoute: () => desk,
  path: '/$view',
  beforeLoad: ({ params }) => {
    if (!isView(params.view)) throw redirect({ to: '/$view', params: { view: 'queue' }, search: {}, replace: true })
  },
  component: lazyRouteComponent(() => import('#shell'), 'EmptyTalk'),
})

/**
 * `pane`: what a page too narrow for both shows of an open conversation. A link that names no list, such as
 * `/conversations/ID`, opens it beside the queue.
 */
const talk = createRoute({
  getParentRoute: () => desk,
  path: '/$view/$conversationId',
  validateSearch: (search: Record<string, unknown>): { pane?: 'customer' } =>
    search['pane'] === 'customer' ? { pane: 'customer' } : {},
  beforeLoad: ({ params: { view, conversationId } }) => {
    const params = { view: 'queue', conversationId }
    if (!isView(view)) throw redirect({ to: '/$view/$conversationId', params, search: {}, replace: true })
  },
  component: lazyRouteComponent(() => import('#shell'), 'TalkPane'),
})

/** Everything about rules; each page comes as a part of its own. */
const rules = createRoute({
  getParentRoute: () => desk,
  path: '/rules',
  component: lazyRouteComponent(() => import('#features/rules'), 'RulesPage'),
})

const rulesStart = createRoute({
  getParentRoute: () => rules,
  path: '/',
  beforeLoad: () => {
    throw redirect({ to: '/rules/policy', search: {}, replace: true })
  },
})

/** `owner`: whose rules, a seller's id; the operator's without. `version`: which; without it what is being written, or binds. */
const policy = createRoute({
  getParentRoute: () => rules,
  path: '/policy',
  validateSearch: (search: Record<string, unknown>): { owner?: string; version?: string } => ({
    ...(typeof search['owner'] === 'string' ? { owner: search['owner'] } : {}),
    ...(typeof search['version'] === 'string' ? { version: search['version'] } : {}),
  }),
  component: lazyRouteComponent(() => import('#features/policy'), 'PolicyPage'),
})

const exceptions = createRoute({
  getParentRoute: () => rules,
  path: '/exceptions',
  component: lazyRouteComponent(() => import('#features/exceptions'), 'ExceptionsPage'),
})

const approvals = createRoute({
  getParentRoute: () => rules,
  path: '/approvals',
  component: lazyRouteComponent(() => import('#features/approvals'), 'ApprovalsPage'),
})

const corrections = createRoute({
  getParentRoute: () => rules,
  path: '/corrections',
  component: lazyRouteComponent(() => import('#features/corrections'), 'CorrectionsPage'),
})

const workflows = createRoute({
  getParentRoute: () => rules,
  path: '/workflows',
  component: lazyRouteComponent(() => import('#features/workflows'), 'WorkflowsPage'),
})

const workflow = createRoute({
  getParentRoute: () => rules,
  path: '/workflows/$name',
  component: lazyRouteComponent(() => import('#features/workflows'), 'WorkflowPage'),
})

const sentences = createRoute({
  getParentRoute: () => rules,
  path: '/replies',
  component: lazyRouteComponent(() => import('#features/sentences'), 'SentencesPage'),
})

const caps = createRoute({
  getParentRoute: () => rules,
  path: '/caps',
  component: lazyRouteComponent(() => import('#features/caps'), 'CapsPage'),
})

/** Queues, profiles, skills and members: who is asked to take what. */
const routing = createRoute({
  getParentRoute: () => desk,
  path: '/routing',
  component: lazyRouteComponent(() => import('#features/routing-sheet'), 'RoutingPage'),
})

/** All there is to set, with a search over it. */
const settings = createRoute({
  getParentRoute: () => desk,
  path: '/settings',
  component: lazyRouteComponent(() => import('#features/settings'), 'SettingsArea'),
})

const allSettings = createRoute({
  getParentRoute: () => settings,
  path: '/',
  component: lazyRouteComponent(() => import('#features/settings'), 'SettingsPage'),
})

/** Who is a member, and who is invited. */
const people = createRoute({
  getParentRoute: () => settings,
  path: '/members',
  component: lazyRouteComponent(() => import('#features/people'), 'PeoplePage'),
})

/** Roles of the workspace's own. */
const roles = createRoute({
  getParentRoute: () => settings,
  path: '/roles',
  component: lazyRouteComponent(() => import('#features/own-roles'), 'RolesPage'),
})

/** When people are there. */
const hours = createRoute({
  getParentRoute: () => settings,
  path: '/hours',
  component: lazyRouteComponent(() => import('#features/hours'), 'HoursPage'),
})

/** How the chat stands on shops' pages. */
const inboxes = createRoute({
  getParentRoute: () => settings,
  path: '/inboxes',
  component: lazyRouteComponent(() => import('#features/inboxes'), 'InboxesPage'),
})

/** Who changed what. */
const audit = createRoute({
  getParentRoute: () => settings,
  path: '/audit',
  component: lazyRouteComponent(() => import('#features/audit'), 'AuditPage'),
})

/** What is going on; `open`: the conversation that is read along; `board`: a narrow page shows how things stand. */
const watch = createRoute({
  getParentRoute: () => desk,
  path: '/watch',
  validateSearch: (search: Record<string, unknown>): { open?: string; board?: true } => ({
    ...(typeof search['open'] === 'string' ? { open: search['open'] } : {}),
    ...(search['board'] === true ? { board: true } : {}),
  }),
  component: lazyRouteComponent(() => import('#features/watch'), 'WatchPage'),
})

/** What was counted in a period, beside the one before. */
const numbers = createRoute({
  getParentRoute: () => desk,
  path: '/numbers',
  component: lazyRouteComponent(() => import('#features/numbers'), 'NumbersPage'),
})

/** The same by queue, agent and intent, for those who answer for the desk. `rows`: by which; days from the first to the last. */
const reports = createRoute({
  getParentRoute: () => desk,
  path: '/numbers/reports',
  validateSearch: readReportSearch,
  component: lazyRouteComponent(() => import('#features/reports'), 'ReportsPage'),
})

/** Follow-up beyond conversations. */
const tickets = createRoute({
  getParentRoute: () => desk,
  path: '/tickets',
  component: lazyRouteComponent(() => import('#features/tickets'), 'TicketsPage'),
})

/** Everything about articles; `/knowledge/ID` is one of them. */
const knowledge = createRoute({
  getParentRoute: () => desk,
  path: '/knowledge',
  component: lazyRouteComponent(() => import('#features/knowledge'), 'KnowledgePage'),
})

/** The list as it is filtered, so that the way back leads to the same. */
const articles = createRoute({
  getParentRoute: () => knowledge,
  path: '/',
  validateSearch: readArticleSearch,
  component: lazyRouteComponent(() => import('#features/knowledge'), 'ArticlesPage'),
})

const gaps = createRoute({
  getParentRoute: () => knowledge,
  path: '/gaps',
  component: lazyRouteComponent(() => import('#features/gaps'), 'GapsPage'),
})

const twins = createRoute({
  getParentRoute: () => knowledge,
  path: '/repeated',
  component: lazyRouteComponent(() => import('#features/knowledge'), 'TwinsPage'),
})

const imports = createRoute({
  getParentRoute: () => knowledge,
  path: '/import',
  component: lazyRouteComponent(() => import('#features/imports'), 'ImportsPage'),
})

const synonyms = createRoute({
  getParentRoute: () => knowledge,
  path: '/words',
  component: lazyRouteComponent(() => import('#features/synonyms'), 'SynonymsPage'),
})

const macros = createRoute({
  getParentRoute: () => knowledge,
  path: '/macros',
  component: lazyRouteComponent(() => import('#features/macros'), 'MacrosPage'),
})

const article = createRoute({
  getParentRoute: () => knowledge,
  path: '/articles/$articleId',
  component: lazyRouteComponent(() => import('#features/article'), 'ArticlePage'),
})

export const router = createRouter({
  routeTree: root.addChildren([
    signIn,
    join,
    desk.addChildren([
      start,
      list,
      talk,
      routing,
      settings.addChildren([allSettings, people, roles, hours, inboxes, audit]),
      rules.addChildren([rulesStart, policy, exceptions, approvals, corrections, workflows, workflow, sentences, caps]),
      watch,
      numbers,
      reports,
      tickets,
      knowledge.addChildren([articles, gaps, twins, imports, synonyms, macros, article]),
    ]),
  ]),
  basepath: '/console',
  defaultPreload: 'intent',
})

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router
  }
}
