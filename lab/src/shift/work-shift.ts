import type { Frame, Page } from 'playwright-core'
import type { Hands } from './hands.ts'
import type { ShiftWords } from './words.ts'

export type Shift = {
  page: Page
  hands: Hands
  words: ShiftWords
  origin: string
  login: { email: string; password: string }
  /** Somebody else opens the chat and asks for a person. */
  customerComes: (persona: 'first' | 'other') => Promise<Frame>
}

type Step = { name: string; work: (shift: Shift) => Promise<unknown> }

const field = '#composer textarea'
const accept = 'section:has([role="timer"]) .primary'
const openTabs = '#tabs li'

/** A shift from signing in to the last conversation, step by step; each ends with something that is seen. */
export const shiftSteps: readonly Step[] = [
  {
    name: 'sign in',
    work: async ({ page, hands, origin, login }) => {
      await page.goto(`${origin}/console/`)
      await hands.sees('input[type="email"]')
      await hands.tabTo('input[type="email"]')
      await hands.type(login.email)
      await hands.press('Tab')
      await hands.type(login.password)
      await hands.press('Enter')
      await hands.sees('#worklist')
    },
  },
  {
    name: 'get available',
    work: async ({ hands }) => {
      await hands.press('p')
      await hands.sees('[role="switch"][aria-checked="true"]')
    },
  },
  {
    name: 'take an offer',
    work: async ({ hands, customerComes }) => {
      await customerComes('first')
      await hands.sees(accept)
      await hands.press('o', 'Enter')
      await hands.sees(field)
    },
  },
  {
    name: 'read the conversation and its customer',
    work: async ({ hands, words }) => {
      await hands.sees('#talk [role="log"]', words.asks)
      await hands.press('Alt+3')
      await hands.sees('#customer aside:focus')
      await hands.press('Alt+2')
      await hands.sees('#talk h1:focus')
    },
  },
  {
    name: 'write a note',
    work: async ({ hands, words }) => {
      await hands.press('n')
      await hands.sees(`${field}:focus`)
      await hands.type(words.note)
      await hands.press('Control+Enter')
      await hands.sees('#talk [role="log"]', words.note)
    },
  },
  {
    name: 'insert a macro',
    work: async ({ page, hands }) => {
      await hands.press('Escape', 'r')
      await hands.sees(`${field}:focus`)
      await hands.type('/')
      await hands.sees('#composer [role="option"][aria-selected="true"]')
      await hands.press('ArrowDown', 'Enter')
      await hands.seesNot('#composer [role="listbox"]')
      const written = await page.locator(field).inputValue()
      if (written.length < 5 || written.startsWith('/')) throw new Error(`the macro is not there: '${written}'`)
    },
  },
  {
    name: 'compose Chinese without sending it by mistake',
    work: async ({ page, hands, words }) => {
      await hands.press('Control+End')
      await hands.compose(words.letters, ['Control+Enter', 'Escape'], words.composed)
      const written = await page.locator(field).inputValue()
      if (!written.includes(words.composed)) throw new Error(`the words are not there: '${written}'`)
      await hands.sees(`${field}:focus`)
    },
  },
  {
    name: 'send',
    work: async ({ hands, words }) => {
      await hands.type(words.reply)
      await hands.press('Control+Enter')
      await hands.sees('#talk [role="log"] article', words.reply)
      // What can be taken back is not sent yet.
      await hands.seesNot('#talk [role="log"] [aria-keyshortcuts="Z"]')
    },
  },
  {
    name: 'put off, and bring back',
    work: async ({ page, hands, words }) => {
      await hands.press('Escape')
      const { pathname } = new URL(page.url())
      await hands.press('s')
      await hands.sees('[role="dialog"] button')
      await hands.tabTo('[role="dialog"] button:first-child')
      await hands.press('Enter')
      // Until it is put off its choices are open, and letters are theirs.
      await hands.sees('#talk button', words.bringBack)
      await hands.seesNot('[role="dialog"]')
      await hands.press('g', 's')
      await hands.sees(`#worklist [data-conversation] a[href$="${pathname.split('/').at(-1)}"]`)
      await hands.press('Alt+1', 'Enter')
      await hands.sees('#talk button', words.bringBack)
      await hands.press('s', 'g', 'm')
      await hands.sees(`#worklist [data-conversation] a[href$="${pathname.split('/').at(-1)}"]`)
    },
  },
  {
    name: 'take a second one, and leave a draft in it',
    work: async ({ page, hands, words, customerComes }) => {
      await customerComes('other')
      await hands.sees(accept)
      const first = page.url()
      await hands.press('o', 'Enter')
      await page.waitForURL((url) => url.href !== first && url.pathname.split('/').length > 3)
      await hands.sees(`${openTabs}:nth-child(2) a[aria-current]`)
      await hands.sees('#talk h1:focus')
      await hands.press('r')
      await hands.sees(`${field}:focus`)
      await hands.type(words.draft)
      await hands.press('Escape')
    },
  },
  {
    name: 'go from tab to tab, also after a reload',
    work: async ({ page, hands, words }) => {
      const second = page.url()
      await hands.press('[')
      await page.waitForURL((url) => url.href !== second)
      await hands.sees('#composer')
      if ((await page.locator(field).inputValue()) !== '') throw new Error('the draft went along to the other tab')
      await page.reload()
      await hands.sees(`${openTabs}:nth-child(2)`)
      await hands.press(']')
      await page.waitForURL((url) => url.href === second)
      await hands.sees(field)
      const kept = await page.locator(field).inputValue()
      if (kept !== words.draft) throw new Error(`the draft is '${kept}'`)
    },
  },
  {
    name: 'search, and open what is found',
    work: async ({ hands, words }) => {
      await hands.press('Control+k')
      await hands.type(words.searched)
      await hands.sees('#worklist [data-conversation]', words.searched)
      await hands.press('Alt+1', 'Enter')
      await hands.sees('#talk [role="log"]')
      await hands.press('Control+k', 'Escape')
      await hands.seesNot('#worklist input[type="search"]:not(:placeholder-shown)')
      await hands.sees('#worklist [data-conversation] a')
      await hands.press('Alt+1')
      await hands.sees('#worklist [data-conversation] a:focus')
    },
  },
  {
    name: 'go to the next one in the list',
    work: async ({ page, hands }) => {
      await hands.press('g', 'm')
      await hands.sees('#worklist [data-conversation]:nth-child(2) a[href*="/mine/"]')
      await hands.press('Alt+1')
      await hands.sees('#worklist [data-conversation] a:focus')
      await hands.press('j')
      await hands.sees('#worklist [data-conversation] a:focus')
      const wanted = await page.evaluate(() => (document.activeElement as HTMLAnchorElement).pathname)
      await hands.press('Enter')
      await page.waitForURL((url) => url.pathname === wanted)
      await hands.sees('#composer')
    },
  },
  {
    name: 'transfer it',
    work: async ({ page, hands }) => {
      const { pathname } = new URL(page.url())
      await hands.press('f')
      await hands.sees('[role="dialog"] input[type="radio"]')
      await hands.tabTo('[role="dialog"] input[type="radio"]')
      await hands.press('Space')
      await hands.sees('[role="dialog"] .primary[aria-disabled="false"]')
      await hands.tabTo('[role="dialog"] .primary')
      await hands.press('Enter')
      await hands.seesNot(`#worklist [data-conversation] a[href$="${pathname.split('/').at(-1)}"]`)
    },
  },
  {
    name: 'give "done" another key, and be told of one that is taken',
    work: async ({ hands }) => {
      await hands.press('?')
      await hands.sees('[role="dialog"] li')
      await hands.tabTo('[role="dialog"] section:nth-of-type(1) li:nth-child(6) button')
      await hands.press('Enter', 'r')
      await hands.sees('[role="dialog"] [role="alert"] p')
      await hands.press('q')
      await hands.sees('[role="dialog"] section:nth-of-type(1) li:nth-child(6) kbd', 'Q')
      await hands.press('Escape')
      await hands.seesNot('[role="dialog"]')
    },
  },
  {
    name: 'resolve, and confirm how it ended',
    work: async ({ hands }) => {
      await hands.press('g', 'm')
      await hands.sees('#worklist [data-conversation] a')
      await hands.press('Alt+1', 'Enter')
      await hands.sees('#composer')
      await hands.press('Alt+2', 'q')
      await hands.sees('#customer [data-disposition="proposed"]')
      await hands.press('Alt+3')
      await hands.tabTo('#customer [data-disposition="proposed"] button')
      await hands.press('Enter')
      await hands.sees('#customer [data-disposition="confirmed"]')
    },
  },
]
