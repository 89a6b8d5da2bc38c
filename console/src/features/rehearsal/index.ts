/** Trying what is not in force: one wish, a whole conversation, and simulated buyers that are kept. Nothing is done. */
export { KeepLesson } from './keep-lesson.tsx'
export { SimulatedBuyers } from './simulated-buyers.tsx'
export { TestPanel } from './test-panel.tsx'
export { TryRules } from './try-rules.tsx'
