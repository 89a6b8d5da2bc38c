import type { AddedStep, Arrangement, Localized, WorkflowReading, WorkflowText } from '@celadon/contract'
import { useSyncExternalStore } from 'react'
import { createStored, type Stored } from '#storage'
import { arrangementOf } from './arrange.ts'
import { findWordingFaults } from './find-wording-faults.ts'

type Texts = Record<string, Localized>
type Kept = { version: number; texts: Texts; added?: AddedStep[]; arrangement?: Arrangement }

/** Other words for a workflow, kept in this browser until they are published; each version begins anew. */
export function useWordingDraft(reading: WorkflowReading) {
  const { workflow, texts, added: stands } = reading
  const stored = storeOf(workflow.name)
  const kept = useSyncExternalStore(stored.subscribe, stored.read)
  const isCurrent = kept.version === workflow.version
  const typed = isCurrent ? kept.texts : nothing
  const added = (isCurrent ? kept.added : undefined) ?? stands
  const arranged = arrangementOf(reading)
  const arrangement = (isCurrent ? kept.arrangement : undefined) ?? arranged
  const steps = new Map([...workflow.steps, ...reading.omitted].map((step) => [step.name, step]))
  const now = { version: workflow.version, texts: typed, added, arrangement }
  const textOf = ({ id, text }: WorkflowText): Localized => typed[id] ?? text
  const changed = texts.filter((each) => textOf(each).zh !== each.text.zh || textOf(each).en !== each.text.en)
  return {
    textOf,
    changed,
    added,
    arrangement,
    steps,
    isArrangementChanged: JSON.stringify(arrangement) !== JSON.stringify(arranged),
    isAddedChanged: JSON.stringify(added) !== JSON.stringify(stands),
    hasFaults:
      changed.some((text) => findWordingFaults(text, textOf(text)).length > 0) ||
      added.some(({ text }) => text.zh.trim() === '' || text.en.trim() === ''),
    change: (id: string, text: Localized) => stored.write({ ...now, texts: { ...typed, [id]: text } }),
    setAdded: (next: AddedStep[]) => stored.write({ ...now, added: next }),
    setArrangement: (next: Arrangement) => stored.write({ ...now, arrangement: next }),
    clear: () => stored.write({ version: 0, texts: {} }),
  }
}

export type WordingDraft = ReturnType<typeof useWordingDraft>

const nothing: Texts = {}
const stores = new Map<string, Stored<Kept>>()

function storeOf(name: string): Stored<Kept> {
  const known = stores.get(name)
  if (known) return known
  const made = createStored<Kept>(`celadon.wording.${name}`, { version: 0, texts: nothing }, isKept)
  stores.set(name, made)
  return made
}

function isKept(found: unknown): found is Kept {
  return (
    typeof found === 'object' &&
    found !== null &&
    'version' in found &&
    typeof found.version === 'number' &&
    'texts' in found &&
    typeof found.texts === 'object' &&
    found.texts !== null
  )
}
