type Named = (name: string) => string
type Counted = (count: number) => string

export type LauncherStrings = {
  language: 'zh' | 'en'
  openUnread: Counted
  close: string
  closeLabel: string
  title: string
  loading: string
}

export type Strings = {
  title: string
  automated: string
  automatedSilent: string
  person: string
  assistantName: string
  you: string
  close: string
  conversation: string
  talkToHuman: string
  leaveMessage: string
  leaveMessageDetail: string
  asking: string
  askingLater: string
  waitingAt: Counted
  callBack: string
  callBackBy: Named
  aboutMinutes: Counted
  withYou: string
  colleague: string
  queueCard: string
  youAreNext: string
  youAreAt: Counted
  placeWithWait: (place: string, minutes: number) => string
  waitBasis: Counted
  waitByPlan: string
  noWaitBasis: string
  passedOn: string
  assistantSilent: string
  callMeBack: string
  leaveQueue: string
  callBackTitle: Named
  callBackNote: string
  noLongerNeeded: string
  groundsTitle: Counted
  readAt: Named
  version: Counted
  quote: Named
  expectedLabel: string
  pieces: Counted
  rmaNumber: string
  returnTracking: string
  handInBy: string
  instead: Named
  downloadLabel: string
  loadingLabel: string
  confirmChoice: string
  chooseOne: string
  chooseMany: string
  formTitle: string
  submit: string
  fillIn: string
  emailWrong: string
  answered: string
  ratingTitle: string
  solvedQuestion: string
  yes: string
  no: string
  serviceQuestion: string
  scorePoor: string
  scoreGood: string
  notNow: string
  sayFirst: string
  ratingThanks: string
  ratingKept: string
  unknownPart: string
  composer: string
  message: string
  typeMessage: string
  addDetails: string
  writeAgain: string
  send: string
  charactersLeft: Counted
  suggestions: string
  greeting: string
  chips: readonly string[]
  options: string
  largerText: string
  language: string
  theme: string
  themes: { auto: string; light: string; dark: string }
  sound: string
  sending: string
  sent: string
  readByStaff: string
  waitingToSend: string
  failed: string
  resend: string
  discard: string
  typingAssistant: string
  typingAgent: Named
  lookingUp: string
  jumpToLatest: string
  newMessages: Counted
  loadOlder: string
  today: string
  offline: string
  connecting: string
  reconnected: string
  down: string
  opening: string
  refused: string
  linkOver: string
  linkOverInShop: string
  newChat: string
  notDone: string
  code: Named
  trace: Named
  tryAgain: string
  dismiss: string
}
