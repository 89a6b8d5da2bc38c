import { isIP } from 'node:net'
import type { Localized } from '@celadon/contract'
import { OperatorError } from '#platform/errors'
import { isMailAddress } from '#platform/mail'
import { isAllowEntry } from '#platform/outbound'

/** Each returns the value or throws what was expected. Messages never repeat a value: it may be a password. */
export const parseHost = (text: string): string => {
  const isHost = isIP(text) > 0 || /^[a-z0-9]([a-z0-9.-]*[a-z0-9])?$/i.test(text)
  return isHost ? text : refuse({ zh: '应为主机名或 IP 地址', en: 'expected a host name or an IP address' })
}

export const parsePort = (text: string): number => parseWhole(text, 0, 65_535)

export const parseSeconds = (text: string): number => parseWhole(text, 1, 86_400)

export const parseMegabytes = (text: string): number => parseWhole(text, 1, 100)

const parseWhole = (text: string, least: number, most: number): number => {
  const value = /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN
  if (value >= least && value <= most) return value
  return refuse({
    zh: `应为 ${least} 至 ${most} 的整数`,
    en: `expected a whole number from ${least} to ${most}`,
  })
}

export const parsePublicUrl = (text: string): string => {
  const url = parseUrl(text, ['http:', 'https:'], 'https://support.example.com')
  if (url.pathname === '/' && !url.search && !url.hash && !url.username) return url.origin
  return refuse({
    zh: '应为不带路径的网址，例如 https://support.example.com',
    en: 'expected an address without a path, like https://support.example.com',
  })
}

export const parseSmtpUrl = (text: string): string => {
  parseUrl(text, ['smtp:', 'smtps:'], 'smtp://user:password@mail.example.com:587')
  return text
}

/** A turn waits for one shop call and has fifteen seconds for all it does. */
export const parseConnectorDeadlineMs = (text: string): number => parseWhole(text, 500, 10_000)

export const parseDeadlineMs = (text: string): number => parseWhole(text, 100, 5_000)

/** An address below which something is asked for; without a slash at its end. */
export const parseEndpoint = (text: string): string => {
  const url = parseUrl(text, ['http:', 'https:'], 'http://127.0.0.1:11434/v1')
  if (!url.search && !url.hash && !url.username) return url.href.replace(/\/$/, '')
  return refuse({
    zh: '应为不带参数和用户名的网址，例如 http://127.0.0.1:11434/v1',
    en: 'expected an address without parameters or a user, like http://127.0.0.1:11434/v1',
  })
}

const parseUrl = (text: string, protocols: string[], example: string): URL => {
  const url = URL.canParse(text) ? new URL(text) : undefined
  if (url?.hostname && protocols.includes(url.protocol)) return url
  return refuse({ zh: `应为类似 ${example} 的网址`, en: `expected an address like ${example}` })
}

/** Addresses of machines, as they stand in `X-Forwarded-For`. */
export const parseAddressList = (text: string): string[] => {
  const addresses = text.split(',').map((part) => part.trim())
  if (addresses.every((address) => isIP(address) > 0)) return addresses
  return refuse({
    zh: '应为以逗号分隔的 IP 地址，例如 127.0.0.1,10.0.0.2',
    en: 'expected IP addresses with commas between them, like 127.0.0.1,10.0.0.2',
  })
}

/** Addresses and networks inside the house. */
export const parseNetworks = (text: string): string[] => {
  const entries = text.split(',').map((part) => part.trim())
  if (entries.every(isAllowEntry)) return entries
  return refuse({
    zh: '应为以逗号分隔的 IP 地址或网段，例如 10.20.0.0/16',
    en: 'expected IP addresses or networks with commas between them, like 10.20.0.0/16',
  })
}

export type MailSender = { address: string; name: string | undefined }

/** `support@example.com` or `Name <support@example.com>`; a line break would add headers to every mail. */
export const parseMailSender = (text: string): MailSender => {
  const named = /^([^<>\p{Cc}]*)<([^<>\s]+)>$/u.exec(text)
  const address = named?.[2] ?? text
  if (isMailAddress(address)) return { address, name: named?.[1]?.trim().replace(/^"(.*)"$/, '$1') || undefined }
  return refuse({
    zh: '应为类似 Celadon <support@example.com> 的地址',
    en: 'expected an address like Celadon <support@example.com>',
  })
}

export const parseSecret = (text: string): string =>
  text.length >= 32 ? text : refuse({ zh: '至少需要 32 个字符', en: 'expected at least 32 characters' })

export const parseOneOf =
  <const T extends string>(values: readonly T[]) =>
  (text: string): T => {
    const found = values.find((value) => value === text)
    const list = values.join(', ')
    return found ?? refuse({ zh: `应为以下之一：${list}`, en: `expected one of ${list}` })
  }

const refuse = (words: Localized): never => {
  throw new OperatorError(words)
}
