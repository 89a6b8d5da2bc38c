import type { ChatView } from '#chat'
import { ProblemCode } from './banner.tsx'
import { Header } from './header.tsx'
import { useWords } from './words.ts'

type LinkOverProps = { view: ChatView; onNewChat: (() => void) | null }

/** The link of an e-mail opens once; afterwards it leads to a new conversation. */
export function LinkOver({ view, onNewChat }: LinkOverProps) {
  const { strings } = useWords()
  return (
    <div class="widget">
      <Header view={view} onHuman={onNewChat} onClose={null} />
      <main class="over">
        <p role="alert">
          {onNewChat === null ? strings.linkOverInShop : strings.linkOver}{' '}
          {view.problem !== null && <ProblemCode problem={view.problem} />}
        </p>
        {onNewChat !== null && (
          <button type="button" class="button primary" onClick={onNewChat}>
            {strings.newChat}
          </button>
        )}
      </main>
    </div>
  )
}
