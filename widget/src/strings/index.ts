/** Every word the widget says, in both languages. */
export { en, enLauncher } from './en.ts'
export { type LauncherStrings, type Strings } from './strings.ts'
export { zh, zhLauncher } from './zh.ts'
