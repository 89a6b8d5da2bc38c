import type { WorklistView } from '@celadon/contract'

export type DeskCommand =
  | 'next'
  | 'previous'
  | 'reply'
  | 'note'
  | 'insert'
  | 'send'
  | 'send-done'
  | 'take'
  | 'done'
  | 'transfer'
  | 'snooze'
  | 'undo'
  | 'select'
  | 'select-range'
  | 'search'
  | 'help'
  | 'rules'
  | 'offer'
  | 'presence'
  | 'tab-next'
  | 'tab-previous'
  | 'tab-close'
  | 'pane-list'
  | 'pane-talk'
  | 'pane-customer'
  | `view-${WorklistView}`

/** What the map shows, in this order. */
export const commandGroups = {
  conversation: [
    'next',
    'previous',
    'take',
    'transfer',
    'snooze',
    'done',
    'select',
    'select-range',
    'offer',
    'presence',
  ],
  writing: ['reply', 'note', 'insert', 'send', 'send-done', 'undo'],
  tabs: ['tab-next', 'tab-previous', 'tab-close', 'pane-list', 'pane-talk', 'pane-customer'],
  going: [
    'search',
    'view-queue',
    'view-mine',
    'view-team',
    'view-mentioned',
    'view-snoozed',
    'view-assistant',
    'view-resolved',
    'rules',
    'help',
  ],
} as const satisfies Record<string, readonly DeskCommand[]>

/** The keys of each command; a space stands between the two of a sequence, `mod` is Ctrl or Cmd. */
export type Bindings = Readonly<Record<DeskCommand, readonly string[]>>

export const defaultBindings: Bindings = {
  next: ['j'],
  previous: ['k'],
  reply: ['r'],
  note: ['n'],
  insert: ['i'],
  send: ['mod+enter'],
  'send-done': ['mod+shift+enter'],
  take: ['t', 'a'],
  done: ['e'],
  transfer: ['f'],
  snooze: ['s'],
  undo: ['z'],
  select: ['x'],
  'select-range': ['shift+x'],
  search: ['mod+k'],
  help: ['?'],
  rules: ['g r'],
  offer: ['o'],
  presence: ['p'],
  'tab-next': [']'],
  'tab-previous': ['['],
  'tab-close': ['w'],
  'pane-list': ['alt+1'],
  'pane-talk': ['alt+2'],
  'pane-customer': ['alt+3'],
  'view-queue': ['g q', 'g i'],
  'view-mine': ['g m'],
  'view-team': ['g t'],
  'view-mentioned': ['g n'],
  'view-snoozed': ['g s'],
  'view-assistant': ['g a'],
  'view-resolved': ['g d'],
}

export const isCommand = (text: string): text is DeskCommand => text in defaultBindings
export const allCommands = Object.keys(defaultBindings).filter(isCommand)
