import { createHash, createHmac, timingSafeEqual } from 'node:crypto'
import type { AuditDetails, AuditFault, AuditFaultKind } from '@celadon/contract'

/*
 * What the chain proves: that no entry was altered, left out, put between or moved, as long as the end it is compared with
 * is genuine. There are three ends: the head row, which is enough against carelessness; the seal, made with the secret of
 * the installation, which nobody can make who has only the database; and an end that was kept elsewhere (in the log, in an
 * exported file, on paper).
 * What it cannot prove: that nothing is missing after the last seal, to somebody who may rewrite the head as well (seals are
 * a minute apart); that no copy of the whole database from before, with its own seal, was put back, unless a later end was
 * kept elsewhere; and that what the server wrote was true.
 */

/** An entry as it stands; hashes in hexadecimal. `details` is the text that was hashed. */
export type ChainEntry = {
  number: number
  at: string
  byId: string | null
  act: string
  aboutKind: string
  aboutId: string
  details: string
  previousHash: string
  hash: string
}

export type ChainEnd = { number: number; hash: string }
export type Seal = ChainEnd & { at: string; seal: string }

export const emptyEnd: ChainEnd = { number: 0, hash: '' }

type Said = Omit<ChainEntry, 'number' | 'previousHash' | 'hash'>

/** What an entry says, in the one form that is hashed: an array has one order, and its texts cannot run together. */
export const writeContent = (tenantId: string, { at, byId, act, aboutKind, aboutId, details }: Said): string =>
  JSON.stringify([tenantId, at, byId, act, aboutKind, aboutId, details])

/** Names in order, so that the same facts are always the same text. */
export const writeDetails = (details: AuditDetails): string =>
  JSON.stringify(Object.fromEntries(Object.entries(details).sort(([one], [other]) => (one < other ? -1 : 1))))

/** As the database makes it when an entry is added. */
export const hashEntry = (tenantId: string, entry: Omit<ChainEntry, 'hash'>): string => {
  const number = Buffer.alloc(8)
  number.writeBigInt64BE(BigInt(entry.number))
  return createHash('sha256')
    .update(Buffer.from(entry.previousHash, 'hex'))
    .update(number)
    .update(writeContent(tenantId, entry))
    .digest('hex')
}

/** What must hold of each entry, given the one before; `tenantId` is hashed with it, so that none is of another chain. */
type ChainRule = { kind: AuditFaultKind; holds: (entry: ChainEntry, before: ChainEnd, tenantId: string) => boolean }

export const chainRules: readonly ChainRule[] = [
  { kind: 'missing', holds: (entry, before) => entry.number === before.number + 1 },
  { kind: 'link', holds: (entry, before) => entry.previousHash === before.hash },
  { kind: 'content', holds: (entry, _, tenantId) => entry.hash === hashEntry(tenantId, entry) },
]

/** Goes on from an end over the entries after it, in the order of their numbers. */
export const followChain = (
  tenantId: string,
  from: ChainEnd,
  entries: readonly ChainEntry[],
  rules: readonly ChainRule[] = chainRules,
): { end: ChainEnd; faults: AuditFault[] } => {
  let end = from
  const faults: AuditFault[] = []
  for (const entry of entries) {
    for (const { kind, holds } of rules) if (!holds(entry, end, tenantId)) faults.push({ kind, number: entry.number })
    end = { number: entry.number, hash: entry.hash }
  }
  return { end, faults }
}

/** Nobody makes it without the key, which is not in the database. */
export const makeSeal = (key: Uint8Array, tenantId: string, { number, hash, at }: ChainEnd & { at: string }): string =>
  createHmac('sha256', key)
    .update(JSON.stringify([tenantId, number, hash, at]))
    .digest('hex')

export const isSealGenuine = (key: Uint8Array, tenantId: string, sealed: Seal): boolean => {
  const [given, made] = [Buffer.from(sealed.seal, 'hex'), Buffer.from(makeSeal(key, tenantId, sealed), 'hex')]
  return given.length === made.length && timingSafeEqual(given, made)
}

/** The ends that the chain must pass, each as it was kept. `passed`: what the chain has there, '' for nothing. */
export const findEndFaults = (given: {
  end: ChainEnd
  head: ChainEnd
  sealed: { end: ChainEnd; passed: string; isGenuine: boolean } | null
  kept: readonly (ChainEnd & { passed: string })[]
}): AuditFault[] => {
  const faults: AuditFault[] = []
  const { end, head, sealed, kept } = given
  if (end.number !== head.number || end.hash !== head.hash) faults.push({ kind: 'end', number: head.number })
  if (sealed && !(sealed.isGenuine && sealed.passed === sealed.end.hash))
    faults.push({ kind: 'seal', number: sealed.end.number })
  for (const { number, hash, passed } of kept) if (passed !== hash) faults.push({ kind: 'kept', number })
  return faults
}
