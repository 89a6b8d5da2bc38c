import { createHmac } from 'node:crypto'

/** A hash under a key of the installation's: whoever has the database alone cannot find out by trying what was said. */
export const sealHash = (hash: string, key: Uint8Array): string => createHmac('sha384', key).update(hash).digest('hex')

/** Those kept by versions before are shorter. */
export const sealOnce = (hash: string, key: Uint8Array): string => (hash.length === 96 ? hash : sealHash(hash, key))
