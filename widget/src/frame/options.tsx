import type { FrameSettings } from '#bridge'
import { useWords } from './words.ts'

type OptionsProps = { settings: FrameSettings; onChoose: (chosen: Partial<FrameSettings>) => void }

/** Text size and language: a row that takes room from the log and covers nothing. */
export function Options({ settings, onChoose }: OptionsProps) {
  const { strings } = useWords()
  const languages = [
    { id: 'zh', lang: 'zh-CN', name: '中文' },
    { id: 'en', lang: 'en', name: 'English' },
  ] as const
  return (
    <div class="options" role="group" aria-label={strings.options} data-testid="options">
      <button
        type="button"
        class="button"
        aria-pressed={settings.isElder}
        onClick={() => onChoose({ isElder: !settings.isElder })}
      >
        {strings.largerText}
      </button>
      <span class="languages" role="group" aria-label={strings.language}>
        {languages.map(({ id, lang, name }) => (
          <button
            key={id}
            type="button"
            class="button"
            lang={lang}
            aria-pressed={settings.language === id}
            onClick={() => onChoose({ language: id })}
          >
            {name}
          </button>
        ))}
      </span>
    </div>
  )
}
