import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { SMTPServer, type SMTPServerOptions } from 'smtp-server'
import { afterEach, expect, test } from 'vitest'
import type { Mail } from '#platform/mail'
import { createSmtpMailer } from './smtp-mailer.ts'

type Taken = { from: string; to: string[]; raw: string; isEncrypted: boolean; user: unknown }

const running: SMTPServer[] = []
afterEach(async () => {
  await Promise.all(running.splice(0).map((server) => new Promise<void>((resolve) => server.close(() => resolve()))))
})

/** A real SMTP server on loopback; without other wishes it offers neither encryption nor sign-in. */
const startServer = async (
  options: SMTPServerOptions = { hideSTARTTLS: true, authOptional: true, disabledCommands: ['AUTH'] },
) => {
  const taken: Taken[] = []
  const server = new SMTPServer({
    onData: (stream, { envelope, secure, user }, done) => {
      const chunks: Buffer[] = []
      stream.on('data', (chunk: Buffer) => chunks.push(chunk))
      stream.on('end', () => {
        const from = envelope.mailFrom === false ? '' : envelope.mailFrom.address
        const to = envelope.rcptTo.map(({ address }) => address)
        taken.push({ from, to, raw: Buffer.concat(chunks).toString('utf8'), isEncrypted: secure, user })
        done()
      })
    },
    ...options,
  })
  server.on('error', () => {})
  server.listen(0, '127.0.0.1')
  await once(server.server, 'listening')
  running.push(server)
  return { taken, port: (server.server.address() as AddressInfo).port }
}

const mail: Mail = {
  to: 'lin@shop.test',
  subject: '【青瓷集市】您的验证码',
  text: '您的验证码是 123456。\n\n.\nHello',
  messageId: '0190c8a0-0000-7000-8000-000000000001',
}
const mailerOf = (port: number, more: { user?: string; requireTls?: boolean } = {}) =>
  createSmtpMailer({
    url: `smtp://${more.user ? `${more.user}@` : ''}127.0.0.1:${port}`,
    from: 'help@market.test',
    fromName: '青瓷集市',
    ...(more.requireTls ? { requireTls: true } : {}),
  })

const headerOf = (raw: string, name: string): string | undefined =>
  new RegExp(`^${name}: (.*)$`, 'im').exec(raw)?.[1]?.trim()

test('a mail arrives as it was written, marked as sent by a machine', async () => {
  const { taken, port } = await startServer()
  await mailerOf(port).send(mail)
  expect(taken).toMatchObject([{ from: 'help@market.test', to: ['lin@shop.test'] }])
  const { raw } = taken[0]!
  expect(headerOf(raw, 'Auto-Submitted')).toBe('auto-generated')
  expect(headerOf(raw, 'X-Auto-Response-Suppress')).toBe('All')
  expect(headerOf(raw, 'To')).toBe('lin@shop.test')
  expect(headerOf(raw, 'From')).toContain('<help@market.test>')
  expect(headerOf(raw, 'Subject')).toMatch(/^=\?UTF-8\?/)
  const body = raw.slice(raw.indexOf('\r\n\r\n') + 4)
  expect(Buffer.from(body, 'base64').toString('utf8').replaceAll('\r\n', '\n').trim()).toBe(mail.text)
})

test('a second send of the same mail has the same Message-ID', async () => {
  const { taken, port } = await startServer()
  const mailer = mailerOf(port)
  await mailer.send(mail)
  await mailer.send(mail)
  const ids = taken.map(({ raw }) => headerOf(raw, 'Message-ID'))
  expect(ids).toEqual([`<${mail.messageId}@market.test>`, `<${mail.messageId}@market.test>`])
})

test('nothing in a mail becomes a header or a second recipient', async () => {
  const { taken, port } = await startServer()
  const mailer = mailerOf(port)
  await mailer.send({
    ...mail,
    subject: 'Hello\r\nBcc: thief@evil.test\r\n\r\nwords',
    messageId: 'a>\r\nBcc: <thief@evil.test',
  })
  expect(taken[0]!.to).toEqual(['lin@shop.test'])
  expect(headerOf(taken[0]!.raw, 'Bcc')).toBeUndefined()
  for (const to of [
    'a@b.test, thief@evil.test',
    'a@b.test\r\nBcc: thief@evil.test',
    'Lin <thief@evil.test>',
    'group: thief@evil.test;',
    '',
  ])
    await expect(mailer.send({ ...mail, to }), to).rejects.toThrow('not one plain address')
  expect(taken).toHaveLength(1)
})

const asksForSignIn: SMTPServerOptions = {
  hideSTARTTLS: true,
  allowInsecureAuth: true,
  onAuth: ({ username, password }, _, done) => {
    if (username === 'market' && password === 'p@ss word') return done(null, { user: username })
    return done(new Error('Invalid username or password'))
  },
}

test('signs in with the name and password of the address', async () => {
  const { taken, port } = await startServer(asksForSignIn)
  const mailer = mailerOf(port, { user: 'market:p%40ss%20word' })
  await mailer.check()
  await mailer.send(mail)
  expect(taken[0]!.user).toBe('market')
})

test('a refused sign-in fails with what the server said', async () => {
  const { taken, port } = await startServer(asksForSignIn)
  const mailer = mailerOf(port, { user: 'market:wrong' })
  await expect(mailer.send(mail)).rejects.toThrow('Invalid username or password')
  await expect(mailer.check()).rejects.toThrow('Invalid username or password')
  expect(taken).toEqual([])
})

test('a server that offers encryption is taken up on it, and its certificate must be good', async () => {
  const { taken, port } = await startServer({
    authOptional: true,
    onAuth: (_, __, done) => done(null, { user: 'anybody' }),
  })
  await expect(mailerOf(port, { user: 'market:secret' }).send(mail)).rejects.toThrow(
    /certificate|altnames|self.signed|expired/i,
  )
  expect(taken).toEqual([])
})

test('where encryption is demanded, a server without it gets no mail', async () => {
  const { taken, port } = await startServer()
  await expect(mailerOf(port, { requireTls: true }).send(mail)).rejects.toThrow()
  await mailerOf(port).send(mail)
  expect(taken).toHaveLength(1)
})

test('a refused recipient is an error, for the outbox to try again', async () => {
  const { port } = await startServer({
    hideSTARTTLS: true,
    authOptional: true,
    disabledCommands: ['AUTH'],
    onRcptTo: (_, __, done) => done(new Error('no such person')),
  })
  await expect(mailerOf(port).send(mail)).rejects.toThrow('no such person')
})

test('a server that is down is an error', async () => {
  const { port } = await startServer()
  await new Promise<void>((resolve) => running.pop()!.close(() => resolve()))
  await expect(mailerOf(port).send(mail)).rejects.toThrow('ECONNREFUSED')
  await expect(mailerOf(port).check()).rejects.toThrow('ECONNREFUSED')
})

test('settings that make no sense are refused at start', () => {
  expect(() => createSmtpMailer({ url: 'http://127.0.0.1', from: 'help@market.test' })).toThrow('smtp://')
  expect(() => createSmtpMailer({ url: 'smtp://127.0.0.1', from: 'Help <help@market.test>' })).toThrow('plain address')
})
