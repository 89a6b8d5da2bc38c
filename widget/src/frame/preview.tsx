import { render } from 'preact'
import { MarkedText } from './marked-text.tsx'
import { Grounds } from './grounds.tsx'
import { Byline } from './message.tsx'
import { readPreview, type Preview } from './read-preview.ts'
import { createWords, WordsContext } from './words.ts'

/** The page inside the desk's editor: each passage as the assistant would say it, drawn by the widget's own parts. */
function PreviewPage({ preview }: { preview: Preview }) {
  const { language, title, version, passages } = preview
  const readAt = new Date().toISOString()
  return (
    <WordsContext.Provider value={createWords(language)}>
      <main class="log preview">
        {passages.map((passage, index) => (
          <article class="message from-ai" key={index}>
            <Byline author={{ kind: 'assistant', id: null, name: null }} at={readAt} />
            <MarkedText text={passage} />
            <Grounds grounds={[{ kind: 'article', articleId: '', version, title, quote: passage, readAt }]} />
          </article>
        ))}
      </main>
    </WordsContext.Provider>
  )
}

addEventListener('message', (event: MessageEvent<unknown>) => {
  const preview = readPreview(event, parent, location.origin)
  const root = document.getElementById('celadon')
  if (preview === undefined || root === null) return
  document.documentElement.lang = preview.language === 'zh' ? 'zh-CN' : 'en'
  document.documentElement.dataset['theme'] = preview.theme
  render(<PreviewPage preview={preview} />, root)
  parent.postMessage({ celadon: 'preview-height', height: root.scrollHeight }, location.origin)
})
parent.postMessage({ celadon: 'preview-ready' }, location.origin)
