/** Who is signed in. */
export { SelfContext, useSelf } from './self-context.ts'
