/** The way in. */
export { SignInPage } from './sign-in-page.tsx'
