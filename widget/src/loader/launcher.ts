import { enLauncher, zhLauncher } from '#strings'
import { make, makeIcon } from './elements.ts'
import css from './launcher.css?inline'

export type LauncherState = { isChinese: boolean; theme: string; isOpen: boolean; unread: number; hasFailed: boolean }

const speech = 'M4 5h16v11H11l-4 4v-4H4zM12 7.6l2.9 2.9-2.9 2.9-2.9-2.9z'
const cross = 'M6 6l12 12M18 6L6 18'

/** Everything that stands on the shop's page: in a shadow root, and out of the page's layout. */
export function createLauncher(onToggle: () => void, onClose: () => void) {
  const host = make('div')
  const root = host.attachShadow({ mode: 'open' })
  // A constructed sheet passes a content policy that forbids inline styles.
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(css)
  root.adoptedStyleSheets = [sheet]

  const { icon, shape } = makeIcon()
  const word = make('span')
  const count = make('b')
  const button = make('button', icon, word, count)
  const state = make('p')
  const leave = make('button')
  const dialog = make('dialog', state, leave)
  root.append(button, dialog)

  count.ariaHidden = 'true'
  button.className = 'launcher'
  button.ariaHasPopup = 'dialog'
  state.role = 'status'
  button.onclick = onToggle
  leave.onclick = onClose
  host.onkeydown = ({ key }) => key === 'Escape' && onClose()
  dialog.oncancel = (event) => {
    event.preventDefault()
    onClose()
  }

  const draw = ({ isChinese, theme, isOpen, unread, hasFailed }: LauncherState): void => {
    const words = isChinese ? zhLauncher : enLauncher
    host.lang = isChinese ? 'zh' : 'en'
    host.dataset['theme'] = theme
    button.ariaExpanded = `${isOpen}`
    button.ariaLabel = isOpen ? words.closeLabel : unread ? words.openUnread(unread) : words.open
    shape.setAttribute('d', isOpen ? cross : speech)
    word.textContent = isOpen ? words.close : ''
    count.textContent = isOpen || !unread ? '' : unread > 99 ? '99+' : `${unread}`
    dialog.ariaLabel = words.panel
    state.textContent = hasFailed ? words.failed : words.loading
    leave.textContent = words.close
  }

  return { host, button, dialog, draw }
}
