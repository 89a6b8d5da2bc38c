/** Whether a wish for a person is heard, and nothing else taken for one. */
export { humanWishCommand } from './human-wish-command.ts'
