/**
 * The features of one text, each as hash, group and part, with its place if it is a word. One list is filled again and
 * again: what stands in it is good until the next text is read.
 */
export type FeatureList = {
  count: number
  hashes: Int32Array
  groups: Uint8Array
  parts: Uint8Array
  starts: Int32Array
  ends: Int32Array
}

/** More features than a long message of everyday words has; beyond it nothing is gained but work. */
export const mostFeatures = 4000

export const createFeatureList = (): FeatureList => ({
  count: 0,
  hashes: new Int32Array(mostFeatures),
  groups: new Uint8Array(mostFeatures),
  parts: new Uint8Array(mostFeatures),
  starts: new Int32Array(mostFeatures),
  ends: new Int32Array(mostFeatures),
})

export function addFeature(
  list: FeatureList,
  hash: number,
  group: number,
  part: number,
  start: number,
  end: number,
): void {
  const at = list.count
  if (at === mostFeatures) return
  list.hashes[at] = hash
  list.groups[at] = group
  list.parts[at] = part
  list.starts[at] = start
  list.ends[at] = end
  list.count = at + 1
}
