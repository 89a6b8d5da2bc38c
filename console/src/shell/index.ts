/** The frame around the desk: who is signed in, the live line, the lists and panes. */
export { DeskPage } from './desk-page.tsx'
export { EmptyTalk, TalkPane } from './talk-pane.tsx'
