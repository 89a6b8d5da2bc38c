import type { Wishes } from '#bridge'
import { enLauncher, zhLauncher } from '#strings'
import { make, makeIcon } from './elements.ts'
import css from './launcher.css?inline'

const speech = 'M4 5h16v11H11l-4 4v-4H4zM12 7.6l2.9 2.9-2.9 2.9-2.9-2.9z'
const cross = 'M6 6l12 12M18 6L6 18'

/** Everything that stands on the shop's page: in a shadow root, and out of the page's layout. */
/** `look`: the address of a stylesheet with the shop's own colour. */
export function createLauncher(look: string, open: () => void) {
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
  const close = (): void => dialog.close()
  // The page's name goes along whatever its own policy is: the desk shows which sites were seen.
  const colours = Object.assign(make('link'), { rel: 'stylesheet', referrerPolicy: 'origin', href: look })
  root.append(colours, button, dialog)

  button.className = 'launcher'
  button.ariaHasPopup = 'dialog'
  state.role = 'status'
  button.addEventListener('click', () => (dialog.open ? close() : open()))
  leave.addEventListener('click', close)
  host.addEventListener('keydown', ({ key }) => key === 'Escape' && close())

  const draw = ({ language, theme }: Wishes, unread: number): void => {
    const words = /^zh/i.test(language) ? zhLauncher : enLauncher
    host.lang = words.language
    host.dataset['theme'] = theme
    button.ariaExpanded = `${dialog.open}`
    button.ariaLabel = dialog.open ? words.closeLabel : unread ? words.openUnread(unread) : words.title
    shape.setAttribute('d', dialog.open ? cross : speech)
    word.textContent = dialog.open ? words.close : ''
    count.textContent = dialog.open || !unread ? '' : `${unread}`
    dialog.ariaLabel = words.title
    state.textContent = words.loading
    leave.textContent = words.close
  }

  return { host, button, dialog, close, draw }
}
