import type { Localized } from '@celadon/contract'
import { readWorkflows } from '#automation/workflows'
import { listConversationsOf } from '#conversation/search'
import { listTitles } from '#knowledge/named'
import { listOwnRoles } from '#people/roles'
import { listNames } from '#people/names'
import type { TenantTransaction } from '#platform/database'
import { isId } from '#platform/ids'
import { listExceptionNames } from '#policy/exceptions'
import { clauseForms } from '#policy/forms'
import { listPolicyTitles } from '#policy/versions'
import { listSellers } from '#tenancy/sellers'

/** As the audit names things: by what they are, or by the detail in which they stand. */
type Thing = { kind: string; id: string }
type Named = readonly (readonly [string, Localized])[]
type NameSome = (tx: TenantTransaction, ids: readonly string[]) => Promise<Named>

/** What they are called, in both languages. Whatever is gone, or has no name, is left out. */
export const nameThings = async (
  tx: TenantTransaction,
  things: readonly Thing[],
): Promise<ReadonlyMap<string, Localized>> => {
  const named: (readonly [string, Localized])[] = []
  for (const { kinds, isWord, name } of namings) {
    const ids = [...new Set(things.flatMap(({ kind, id }) => (kinds.includes(kind) ? [id] : [])))]
    const usable = isWord ? ids : ids.filter(isId)
    if (usable.length > 0) named.push(...(await name(tx, usable)))
  }
  return new Map(named)
}

const alike = (text: string): Localized => ({ zh: text, en: text })

const nameMembers: NameSome = async (tx, memberIds) =>
  [...(await listNames(tx, { customerIds: [], memberIds }))].map(([id, name]) => [id, alike(name)])

/** By whom they are with. */
const nameConversations: NameSome = async (tx, ids) => {
  const heads = await listConversationsOf(tx, ids, ids.length)
  const names = await listNames(tx, { customerIds: heads.map(({ customerId }) => customerId), memberIds: [] })
  return heads.flatMap(({ id, customerId }) => {
    const name = names.get(customerId)
    return name === undefined ? [] : [[id, alike(name)] as const]
  })
}

const nameExceptions: NameSome = async (tx, ids) =>
  (await listExceptionNames(tx, ids)).flatMap(([id, name]) => (name === '' ? [] : [[id, alike(name)] as const]))

const namings: readonly { kinds: readonly string[]; isWord?: true; name: NameSome }[] = [
  { kinds: ['member', 'fromId', 'onlyBy'], name: nameMembers },
  { kinds: ['conversation', 'conversationId', 'from'], name: nameConversations },
  { kinds: ['exception'], name: nameExceptions },
  { kinds: ['article'], name: async (tx, ids) => [...(await listTitles(tx, ids))] },
  {
    kinds: ['seller', 'sellerId', 'sellerIds'],
    name: async (tx) => (await listSellers(tx)).map(({ id, name }) => [id, name]),
  },
  {
    kinds: ['own-role'],
    name: async (tx) => (await listOwnRoles(tx)).map(({ id, name }) => [id, name]),
  },
  { kinds: ['rules'], name: listPolicyTitles },
  {
    kinds: ['workflow'],
    isWord: true,
    name: async (tx) => (await readWorkflows(tx)).map(({ name, title }) => [name, title]),
  },
  { kinds: ['clause'], isWord: true, name: async () => clauseForms.map(({ kind, label }) => [kind, label]) },
]
