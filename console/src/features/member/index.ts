/** Who is signed in, and what they may do. */
export { SelfContext, useSelf } from './self-context.ts'
export { useMay } from './use-may.ts'
