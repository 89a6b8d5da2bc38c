/** The small parts every page of the console is made of, on the tokens. */
export { AssistantMark, Portrait, Ring } from './marks.tsx'
export { isFocusLost } from './focus.ts'
export { Icon, type IconName } from './icon.tsx'
export { MoodLine } from './mood-line.tsx'
export { PageProblem } from './page-problem.tsx'
export { ProblemNote } from './problem-note.tsx'
export { Skeleton } from './skeleton.tsx'
export { useNow } from './use-now.ts'
