import { emptyEnd, hashEntry, type ChainEnd, type ChainEntry } from './audit-chain.ts'

/** A chain as the database holds it: entries in the order of their numbers, and the head row. */
export type Chain = { entries: ChainEntry[]; head: ChainEnd }
type Draw = (below: number) => number
type Tampering = (chain: Chain, draw: Draw, tenantId: string) => Chain

/** The same numbers for the same seed (a linear congruence of Knuth's, its upper half). */
export const drawFrom = (seed: number): Draw => {
  let state = BigInt(seed)
  return (below) => {
    state = (state * 6364136223846793005n + 1442695040888963407n) % 2n ** 64n
    return Number((state >> 32n) % BigInt(below))
  }
}

const flip = (text: string, at: number): string => {
  const character = text[at % text.length]!
  return text.slice(0, at % text.length) + (character === 'a' ? 'b' : 'a') + text.slice((at % text.length) + 1)
}

/** One field of one entry becomes something else. */
const alter = (entry: ChainEntry, draw: Draw): ChainEntry => {
  const changed: Partial<ChainEntry>[] = [
    { number: entry.number + 1 + draw(5) },
    { at: new Date(Date.parse(entry.at) + 1 + draw(1_000_000)).toISOString() },
    { byId: entry.byId === null ? 'somebody' : draw(2) === 0 ? null : flip(entry.byId, draw(36)) },
    { act: `${entry.act}x` },
    { aboutKind: flip(entry.aboutKind, draw(6)) },
    { aboutId: flip(entry.aboutId, draw(36)) },
    { details: JSON.stringify({ role: `role-${draw(1000)}-other` }) },
    { previousHash: flip(entry.previousHash || 'b', draw(64)) },
    { hash: flip(entry.hash, draw(64)) },
  ]
  return { ...entry, ...changed[draw(changed.length)] }
}

const put = (chain: Chain, at: number, entry: ChainEntry): Chain => ({
  ...chain,
  entries: chain.entries.with(at, entry),
})

/** Numbers and hashes made anew from a place on, each entry keeping what it says. */
const rehash = (entries: readonly ChainEntry[], from: number, tenantId: string): ChainEntry[] => {
  const done = entries.slice(0, from)
  for (const entry of entries.slice(from)) {
    const before = done.at(-1) ?? emptyEnd
    const next = { ...entry, number: before.number + 1, previousHash: before.hash }
    done.push({ ...next, hash: hashEntry(tenantId, next) })
  }
  return done
}

const renumber = (entries: readonly ChainEntry[], tenantId: string): ChainEntry[] =>
  entries.map((entry, index) => {
    const next = { ...entry, number: index + 1 }
    return { ...next, hash: hashEntry(tenantId, next) }
  })

const endOf = (entries: readonly ChainEntry[]): ChainEnd => {
  const { number, hash } = entries.at(-1) ?? emptyEnd
  return { number, hash }
}

const forge = (like: ChainEntry, draw: Draw): ChainEntry => ({ ...like, aboutId: `forged-${draw(1000)}` })

/** The plain ones touch entries; the thorough ones make every hash after them fit again, and the head as well. */
export const tamperings: Readonly<Record<string, Tampering>> = {
  delete: (chain, draw) => ({ ...chain, entries: chain.entries.toSpliced(draw(chain.entries.length), 1) }),
  'delete and renumber': (chain, draw, tenantId) => {
    const kept = chain.entries.toSpliced(draw(chain.entries.length - 1), 1)
    const entries = renumber(kept, tenantId)
    return { entries, head: endOf(entries) }
  },
  edit: (chain, draw) => {
    const at = draw(chain.entries.length)
    return put(chain, at, alter(chain.entries[at]!, draw))
  },
  'edit and hash anew': (chain, draw, tenantId) => {
    const at = draw(chain.entries.length - 1)
    const entry = forge(chain.entries[at]!, draw)
    return put(chain, at, { ...entry, hash: hashEntry(tenantId, entry) })
  },
  reorder: (chain, draw) => {
    const [one, other] = pair(chain, draw)
    const { entries } = chain
    const swapped = entries
      .with(one, { ...entries[other]!, number: entries[one]!.number })
      .with(other, { ...entries[one]!, number: entries[other]!.number })
    return { ...chain, entries: swapped }
  },
  'reorder and hash anew': (chain, draw, tenantId) => {
    const [one, other] = pair(chain, draw)
    const { entries } = chain
    const swapped = rehash(
      entries.with(one, entries[other]!).with(other, entries[one]!),
      Math.min(one, other),
      tenantId,
    )
    return { entries: swapped, head: endOf(swapped) }
  },
  truncate: (chain, draw) => ({ ...chain, entries: chain.entries.slice(0, draw(chain.entries.length)) }),
  'truncate with the head': (chain, draw) => {
    const entries = chain.entries.slice(0, draw(chain.entries.length))
    return { entries, head: endOf(entries) }
  },
  insert: (chain, draw) => {
    const at = draw(chain.entries.length)
    const forged = forge(chain.entries[at]!, draw)
    return { ...chain, entries: chain.entries.toSpliced(at, 0, forged) }
  },
  'insert and hash anew': (chain, draw, tenantId) => {
    const at = draw(chain.entries.length)
    const entries = rehash(chain.entries.toSpliced(at, 0, forge(chain.entries[at]!, draw)), at, tenantId)
    return { entries, head: endOf(entries) }
  },
}

const pair = ({ entries }: Chain, draw: Draw): [number, number] => {
  const one = draw(entries.length)
  return [one, (one + 1 + draw(entries.length - 1)) % entries.length]
}
