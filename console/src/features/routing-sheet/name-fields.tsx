import type { Localized } from '@celadon/contract'
import { useWording } from '#language'

/** A name in both languages: each reader sees theirs. */
export function NameFields({ name, onChange }: { name: Localized; onChange: (name: Localized) => void }) {
  const { say } = useWording()
  return (['zh', 'en'] as const).map((language) => (
    <label key={language}>
      {say(`routing.name-${language}`)}
      <input
        className="field"
        lang={language}
        required
        maxLength={60}
        value={name[language]}
        onChange={(event) => onChange({ ...name, [language]: event.currentTarget.value })}
      />
    </label>
  ))
}
