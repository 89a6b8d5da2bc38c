import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { auditRoutes } from './audit-routes.ts'
import { hoursRoutes } from './hours-routes.ts'
import { inboxRoutes } from './inbox-routes.ts'
import { memberRoutes } from './member-routes.ts'
import { peopleRoutes } from './people-routes.ts'
import { roleRoutes } from './role-routes.ts'
import type { HttpDependencies } from './http-dependencies.ts'

const areas = [peopleRoutes, memberRoutes, roleRoutes, hoursRoutes, inboxRoutes, auditRoutes]

/** Who comes in with which role, when people are there, how the chat stands on sites, and who changed what. */
export const administrationRoutes =
  (deps: HttpDependencies): FastifyPluginAsyncZod =>
  async (app) => {
    for (const area of areas) await app.register(area(deps))
  }
