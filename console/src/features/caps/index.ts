/** How much each role, or one member, may give back by their own word. */
export { CapsPage } from './caps-page.tsx'
