/** How well the intents of the catalogue are told apart on lines kept back, and how much its lines repeat themselves. */
export { catalogueCommand } from './catalogue-command.ts'
