import { refusalWords } from './refusals.ts'
import { words, type AutomationWords } from './words.ts'

/** What is said around workflows, by the names under which it can be worded otherwise; `{blanks}` stand for what is filled in. */
const spoken: Readonly<Record<string, (said: AutomationWords) => string>> = {
  'run.stopped': (said) => said.stopped,
  'run.what-to-change': (said) => said.whatToChange,
  'run.back-to': (said) => said.backTo('{title}'),
  'run.under-way': (said) => said.underWay,
  'run.awaiting-approval': (said) => said.awaitingApproval,
  'run.approval-refused': (said) => said.approvalRefused('{why}'),
  'run.still-needed': (said) => said.stillNeeded,
  'run.back-as-paid': (said) => said.backAsPaid,
  'run.none-fits': (said) => said.noneFits,
  'run.pick-one': (said) => said.pickOne,
  'run.nothing-possible': (said) => said.nothingPossible('{title}'),
  'run.unknown': (said) => said.unknownNamed('{named}'),
  'run.several-fit': (said) => said.severalFit,
  'run.rule': (said) => said.refused('{clause}'),
  'run.failed': (said) => said.failed,
  'run.outcome-unknown': (said) => said.outcomeUnknown,
  'run.half-done': (said) => said.halfDone,
  'run.reversed': (said) => said.reversed('{amounts}'),
  'run.never-arrived': (said) => said.neverArrived,
  'run.label-missing': (said) => said.labelMissing,
  'run.tax-number-wrong': (said) => said.taxNumberWrong,
  'exception.asked': (said) => said.exception.asked,
  'exception.later': (said) => said.exception.later,
  'exception.refused': (said) => said.exception.refused(''),
  'exception.refused-because': (said) => said.exception.refused('{why}'),
  'exception.unanswered': (said) => said.exception.unanswered,
  ...Object.fromEntries(
    Object.keys(words.en.failedBecause).map((code) => [
      `failed.${code}`,
      (said: AutomationWords) => said.failedBecause[code] ?? '',
    ]),
  ),
}

/** Every sentence by its name in both languages. */
export const spokenSentences: readonly { id: string; zh: string; en: string }[] = [
  ...Object.entries(spoken).map(([id, say]) => ({ id, zh: say(words.zh), en: say(words.en) })),
  ...Object.entries(refusalWords).map(([code, text]) => ({ id: `refusal.${code}`, ...text })),
]
