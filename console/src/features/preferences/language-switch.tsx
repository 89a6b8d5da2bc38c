import { Icon } from '#design'
import { languageNames, setLanguage, useWording } from '#language'

/** Named in the language it leads to, so that whoever needs it can read it. */
export function LanguageSwitch() {
  const { language } = useWording()
  const other = language === 'zh' ? 'en' : 'zh'
  return (
    <button type="button" className="button" lang={other === 'zh' ? 'zh-CN' : 'en'} onClick={() => setLanguage(other)}>
      <Icon name="language" />
      {languageNames[other]}
    </button>
  )
}
