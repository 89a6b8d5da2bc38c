import type { Language, Localized, Step, Workflow } from '@celadon/contract'

/** One text of a workflow. `id` outlives a change of the steps' numbers; `place` says what can be known where it is said. */
export type PlacedText = { id: string; step: number | null; place: Step['kind'] | 'title'; text: Localized }

/** Every text that customers hear or staff read, in the order of the steps. */
export const listTexts = ({ title, steps }: Workflow): PlacedText[] => [
  { id: 'title', step: null, place: 'title', text: title },
  ...steps.flatMap((step) => textsOf(step).map(({ id, text }) => ({ id, step: step.number, place: step.kind, text }))),
]

/** The same steps with other texts; what is not among them stays. */
export const withTexts = (workflow: Workflow, texts: ReadonlyMap<string, Localized>): Workflow => ({
  ...workflow,
  title: texts.get('title') ?? workflow.title,
  steps: workflow.steps.map((step) => stepWith(step, (id, text) => texts.get(id) ?? text)),
})

const textsOf = (step: Step): { id: string; text: Localized }[] => {
  const found: { id: string; text: Localized }[] = []
  stepWith(step, (id, text) => {
    found.push({ id, text })
    return text
  })
  return found
}

/** Texts that nobody has written in this language yet. */
export const listMissingTexts = (workflow: Workflow, language: Language): PlacedText[] =>
  listTexts(workflow).filter(({ text }) => text[language].trim() === '')

/** A workflow with a text missing is a draft in that language: it is not begun there. */
export const isWrittenIn = (workflow: Workflow, language: Language): boolean => {
  const known = written.get(workflow) ?? {}
  written.set(workflow, known)
  return (known[language] ??= listMissingTexts(workflow, language).length === 0)
}

/** A workflow never changes: another version is another one. Every message asks. */
const written = new WeakMap<Workflow, Partial<Record<Language, boolean>>>()

/** For a run whose customer went over to a language its workflow is a draft in: the other one stands in for it. */
export const withoutGaps = (workflow: Workflow): Workflow =>
  withTexts(workflow, new Map(listTexts(workflow).map(({ id, text }) => [id, filled(text)])))

const filled = ({ zh, en }: Localized): Localized => ({ zh: zh || en, en: en || zh })

type Change = (id: string, text: Localized) => Localized

const stepWith = (step: Step, change: Change): Step => {
  switch (step.kind) {
    case 'ask':
      return { ...step, question: change(step.name, step.question) }
    case 'choose':
      return {
        ...step,
        question: change(step.name, step.question),
        options: step.options.map((option) => ({
          ...option,
          label: change(`${step.name}.${option.id}`, option.label),
        })),
      }
    case 'confirm':
      return { ...step, summary: change(step.name, step.summary) }
    case 'tell':
    case 'note':
      return { ...step, text: change(step.name, step.text) }
    case 'hand-off':
      return { ...step, why: change(step.name, step.why) }
    case 'read':
    case 'decide':
    case 'act':
      return step
  }
}
