/** How the page looks and speaks, as each member likes it; kept in their browser. */
export { LanguageSwitch } from './language-switch.tsx'
export { ThemeChoice } from './theme-choice.tsx'
