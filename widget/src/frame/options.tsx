import type { ComponentChildren } from 'preact'
import type { FrameSettings } from './place.ts'
import { useWords } from './words.ts'

type OptionsProps = { settings: FrameSettings; onChoose: (chosen: Partial<FrameSettings>) => void }

const languages = ['zh', 'en'] as const
const themes = ['auto', 'light', 'dark'] as const

/** Text size, sound, language and colours: rows that take room from the log and cover nothing. */
export function Options({ settings, onChoose }: OptionsProps) {
  const { strings } = useWords()
  return (
    <div class="options" role="group" aria-label={strings.options} data-testid="options">
      <Row label={strings.language}>
        {languages.map((language) => (
          <Toggle
            key={language}
            lang={language}
            label={nameOf(language)}
            isOn={settings.language === language}
            onClick={() => onChoose({ language })}
          />
        ))}
      </Row>
      <Row label={strings.theme}>
        {themes.map((theme) => (
          <Toggle
            key={theme}
            label={strings.themes[theme]}
            isOn={settings.theme === theme}
            onClick={() => onChoose({ theme })}
          />
        ))}
      </Row>
      <Toggle
        label={strings.largerText}
        isOn={settings.isElder}
        onClick={() => onChoose({ isElder: !settings.isElder })}
      />
      <Toggle
        label={strings.sound}
        isOn={settings.hasSound}
        onClick={() => onChoose({ hasSound: !settings.hasSound })}
      />
    </div>
  )
}

/** A language in its own words: whoever needs it can read it. */
const nameOf = (language: string): string =>
  new Intl.DisplayNames(language, { type: 'language' }).of(language) ?? language

function Row({ label, children }: { label: string; children: ComponentChildren }) {
  return (
    <span class="option-row" role="group" aria-label={label}>
      {children}
    </span>
  )
}

type ToggleProps = { label: string; isOn: boolean; onClick: () => void; lang?: string }

function Toggle({ label, isOn, onClick, lang }: ToggleProps) {
  return (
    <button type="button" class="button" lang={lang} aria-pressed={isOn} onClick={onClick}>
      {label}
    </button>
  )
}
