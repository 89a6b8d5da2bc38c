/** An id for a message, 32 hexadecimal digits. `crypto.randomUUID` is missing where the desk is served without TLS. */
export function createId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
}
