/** Light, dark, or as the system has it. */
export { applyTheme, themes, useTheme, type Theme } from './theme.ts'
