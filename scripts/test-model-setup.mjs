/** Tests read with the model of the source as it is now. */
import { buildStale } from './build-steps.mjs'

export default () => buildStale(['model'])
