import type { ArticleContent, Language } from '@celadon/contract'
import { useEffect, useRef, useState } from 'react'
import { Panel } from '#features/rules'
import { useWording } from '#language'
import { useTheme } from '#theme'
import { splitPassages } from './split-passages.ts'
import styles from './article.module.css'

type PreviewPanelProps = {
  content: ArticleContent
  version: number
  shown: Language
  onShow: (language: Language) => void
}

const least = 120

/** The widget itself draws it, in a frame of its own: each passage as the answer that it would be. */
export function PreviewPanel({ content, version, shown, onShow }: PreviewPanelProps) {
  const { say } = useWording()
  const passages = splitPassages(content.body[shown])
  return (
    <Panel title={say('article.preview')}>
      <p className={styles['switch']}>
        {(['zh', 'en'] as const).map((language) => (
          <button
            key={language}
            type="button"
            className="button"
            aria-pressed={language === shown}
            onClick={() => onShow(language)}
          >
            {say(`language.${language}`)}
          </button>
        ))}
      </p>
      {passages.length === 0 ? (
        <p className="muted">{say('article.preview.empty')}</p>
      ) : (
        <PreviewFrame language={shown} title={content.title[shown]} version={version} passages={passages} />
      )}
    </Panel>
  )
}

type Shown = { language: Language; title: string; version: number; passages: string[] }

function PreviewFrame(preview: Shown) {
  const { say } = useWording()
  const frame = useRef<HTMLIFrameElement>(null)
  const [height, setHeight] = useState(least)
  const isDark = useIsDark()
  const message = JSON.stringify({ preview: { ...preview, theme: isDark ? 'dark' : 'light' } })
  useEffect(() => {
    const tell = () => frame.current?.contentWindow?.postMessage(JSON.parse(message), location.origin)
    const hear = (event: MessageEvent<unknown>) => {
      if (event.source !== frame.current?.contentWindow || event.origin !== location.origin) return
      const said = event.data as { celadon?: string; height?: number }
      if (said.celadon === 'preview-ready') tell()
      if (said.celadon === 'preview-height' && typeof said.height === 'number') setHeight(Math.max(least, said.height))
    }
    window.addEventListener('message', hear)
    tell()
    return () => window.removeEventListener('message', hear)
  }, [message])
  return (
    <iframe
      ref={frame}
      className={styles['preview']}
      title={say('article.preview')}
      src="/widget/preview.html"
      style={{ blockSize: height }}
    />
  )
}

function useIsDark(): boolean {
  const { theme } = useTheme()
  const [isSystemDark, setSystemDark] = useState(() => matchMedia('(prefers-color-scheme: dark)').matches)
  useEffect(() => {
    const system = matchMedia('(prefers-color-scheme: dark)')
    const follow = () => setSystemDark(system.matches)
    system.addEventListener('change', follow)
    return () => system.removeEventListener('change', follow)
  }, [])
  return theme === 'system' ? isSystemDark : theme === 'dark'
}
