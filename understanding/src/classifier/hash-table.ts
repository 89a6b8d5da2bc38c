/** Hashes with a dense id each, in the order in which they were added. Open addressing: one array look-up for most. */
export type HashTable = { keys: Int32Array; ids: Int32Array; count: number }

export function createHashTable(expected: number): HashTable {
  const size = 1 << Math.max(4, Math.ceil(Math.log2(expected * 2 + 1)))
  return { keys: new Int32Array(size), ids: new Int32Array(size), count: 0 }
}

/** The id, or -1. */
export function findId({ keys, ids }: HashTable, hash: number): number {
  const mask = keys.length - 1
  for (let at = spread(hash) & mask; ; at = (at + 1) & mask) {
    if (ids[at] === 0) return -1
    if (keys[at] === hash) return ids[at]! - 1
  }
}

/** The id, a new one if the hash has none. The table grows when it is half full. */
export function addId(table: HashTable, hash: number): number {
  if (table.count * 2 >= table.keys.length) grow(table)
  const id = put(table, hash, table.count)
  if (id === table.count) table.count += 1
  return id
}

/** All hashes in the order of their ids. */
export function listHashes({ keys, ids, count }: HashTable): Int32Array {
  const hashes = new Int32Array(count)
  for (let at = 0; at < keys.length; at += 1) if (ids[at]! > 0) hashes[ids[at]! - 1] = keys[at]!
  return hashes
}

/** With the first `count` hashes only, as it was when the others were not yet added. */
export const copyTable = ({ keys, ids }: HashTable, count: number): HashTable => ({
  keys: keys.slice(),
  ids: ids.map((id) => (id > count ? 0 : id)),
  count,
})

function put({ keys, ids }: HashTable, hash: number, id: number): number {
  const mask = keys.length - 1
  for (let at = spread(hash) & mask; ; at = (at + 1) & mask) {
    if (ids[at] === 0) {
      keys[at] = hash
      ids[at] = id + 1
      return id
    }
    if (keys[at] === hash) return ids[at]! - 1
  }
}

function grow(table: HashTable): void {
  const hashes = listHashes(table)
  const larger = createHashTable(table.keys.length)
  for (let id = 0; id < hashes.length; id += 1) put(larger, hashes[id]!, id)
  table.keys = larger.keys
  table.ids = larger.ids
}

const spread = (hash: number): number => hash ^ (hash >>> 15)
