import { isIP } from 'node:net'

/** Each returns the value or throws what was expected. Messages never repeat a value: it may be a password. */
export const parseHost = (text: string): string => {
  const isHost = isIP(text) > 0 || /^[a-z0-9]([a-z0-9.-]*[a-z0-9])?$/i.test(text)
  if (!isHost) throw new Error('expected a host name or an IP address')
  return text
}

export const parsePort = (text: string): number => parseWhole(text, 0, 65_535)

export const parseSeconds = (text: string): number => parseWhole(text, 1, 86_400)

const parseWhole = (text: string, least: number, most: number): number => {
  const value = /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN
  if (!(value >= least && value <= most)) throw new Error(`expected a whole number from ${least} to ${most}`)
  return value
}

export const parsePublicUrl = (text: string): string => {
  const url = parseUrl(text, ['http:', 'https:'], 'https://support.example.com')
  if (url.pathname !== '/' || url.search || url.hash || url.username)
    throw new Error('expected an address without a path, like https://support.example.com')
  return url.origin
}

export const parseSmtpUrl = (text: string): string => {
  parseUrl(text, ['smtp:', 'smtps:'], 'smtp://user:password@mail.example.com:587')
  return text
}

const parseUrl = (text: string, protocols: string[], example: string): URL => {
  const url = URL.canParse(text) ? new URL(text) : undefined
  if (!url?.hostname || !protocols.includes(url.protocol)) throw new Error(`expected an address like ${example}`)
  return url
}

/** `support@example.com` or `Name <support@example.com>`; a line break would add headers to every mail. */
export const parseMailAddress = (text: string): string => {
  const address = /^[^<>\r\n]*<([^<>\s]+)>$/.exec(text)?.[1] ?? text
  if (!/^[^\s@<>]+@[^\s@<>]+$/.test(address)) throw new Error('expected an address like Celadon <support@example.com>')
  return text
}

export const parseSecret = (text: string): string => {
  if (text.length < 32) throw new Error('expected at least 32 characters')
  return text
}
