import { Area } from '#design/area'
import { useMay, useSelf } from '#features/member'
import { useWording } from '#language'

const pages = [
  { to: '/knowledge', word: 'knowledge.articles', for: 'all', isStart: true },
  { to: '/knowledge/gaps', word: 'knowledge.gaps', for: 'staff' },
  { to: '/knowledge/repeated', word: 'knowledge.twins', for: 'all' },
  { to: '/knowledge/import', word: 'knowledge.import', for: 'writers' },
  { to: '/knowledge/macros', word: 'macro.title', for: 'staff' },
  { to: '/knowledge/words', word: 'knowledge.words', for: 'teachers' },
] as const

/** What the assistant answers from, and everything that keeps it good. */
export function KnowledgePage() {
  const { say } = useWording()
  const may = useMay()
  const isOpen = {
    all: true,
    staff: useSelf().role !== 'sellerMember',
    writers: may('knowledge.write'),
    teachers: may('assistant.teach'),
  }
  const shown = pages.filter((page) => isOpen[page.for])
  return (
    <Area label={say('knowledge.title')} pages={shown.map(({ word, ...page }) => ({ ...page, name: say(word) }))} />
  )
}
