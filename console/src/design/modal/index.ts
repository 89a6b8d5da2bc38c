/** The dialog: apart from the other parts, because the sign-in page can do without it. */
export { Modal } from './modal.tsx'
