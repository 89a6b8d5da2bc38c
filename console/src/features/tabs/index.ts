/** The conversations that are open at once, kept over a reload. */
export { TabBar } from './tab-bar.tsx'
export { useOpenTab } from './use-tabs.ts'
