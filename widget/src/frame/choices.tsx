import type { ChoiceOption, Part } from '@celadon/contract'
import { useState } from 'preact/hooks'
import { TickIcon } from './icons.tsx'
import type { MessageProps } from './message.tsx'
import { useWords } from './words.ts'

type ChoicesProps = MessageProps & { part: Extract<Part, { type: 'choices' }> }

/** One column, the whole row is the target. Older lists stay readable but no longer answer. */
export function Choices({ part, chat, answers, isLive }: ChoicesProps) {
  const { language, strings } = useWords()
  const [marked, setMarked] = useState<readonly string[]>([])
  const answer = answers.get(part.id)
  const isOpen = isLive && answer === undefined
  const choose = (options: readonly ChoiceOption[]): void => {
    const [choicesId, optionIds] = [part.id, options.map((option) => option.id)]
    const label = options.map((option) => option.label).join(language === 'zh' ? '、' : ', ')
    chat.say([{ type: 'choice', choicesId, optionIds, label: label.slice(0, 400) }], language)
  }
  const tap = (option: ChoiceOption): void => {
    if (part.mode === 'one') return choose([option])
    setMarked(marked.includes(option.id) ? marked.filter((id) => id !== option.id) : [...marked, option.id])
  }
  const isPicked = (id: string): boolean => answer?.optionIds.includes(id) ?? marked.includes(id)
  return (
    <div class="choices" role="group" aria-label={part.mode === 'one' ? strings.chooseOne : strings.chooseMany}>
      {part.options.map((option) => (
        <button
          key={option.id}
          type="button"
          class="choice"
          data-testid="choice"
          disabled={!isOpen}
          aria-pressed={part.mode === 'many' || answer !== undefined ? isPicked(option.id) : undefined}
          onClick={() => tap(option)}
        >
          <span>
            {option.label}
            {option.detail !== undefined && <small>{option.detail}</small>}
          </span>
          {isPicked(option.id) && <TickIcon />}
        </button>
      ))}
      {part.mode === 'many' && isOpen && (
        <button
          type="button"
          class="button primary"
          disabled={marked.length === 0}
          onClick={() => choose(part.options.filter((option) => marked.includes(option.id)))}
        >
          {strings.confirmChoice}
        </button>
      )}
    </div>
  )
}
