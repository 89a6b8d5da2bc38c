import { register } from 'node:module'

/*
 * Loaded before the server (`node --import`): from here on whoever imports its turns gets them broken, as
 * CELADON_LAB_VARIANT says. The server itself has no switch for this.
 */
register('./break-hooks.js', import.meta.url)
