/** What a server makes of files that mean it harm. */
export { uploadsCommand } from './uploads-command.ts'
