import { createRootRoute, createRoute, createRouter, lazyRouteComponent, redirect } from '@tanstack/react-router'
import { PageProblem } from '#design'
import { SignInPage } from '#features/sign-in'
import { isView } from './features/worklist/views.ts'

const root = createRootRoute({ errorComponent: PageProblem })

const signIn = createRoute({ getParentRoute: () => root, path: '/sign-in', component: SignInPage })

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

export const router = createRouter({
  routeTree: root.addChildren([signIn, desk.addChildren([start, list, talk])]),
  basepath: '/console',
  defaultPreload: 'intent',
})

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router
  }
}
