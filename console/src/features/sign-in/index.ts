/** The way in. */
export { JoinPage } from './join-page.tsx'
export { SignInPage } from './sign-in-page.tsx'
