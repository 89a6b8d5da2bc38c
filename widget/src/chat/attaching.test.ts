import { expect, test } from 'vitest'
import { createTextStore } from './text-store.ts'
import { createWorld, settle } from './test-chat.spec.ts'

const photo = (name = 'cup.jpg'): File => new File(['x'], name, { type: 'image/jpeg' })
const never = new Promise<void>(() => {})
const open = async (world = createWorld()) => {
  const chat = world.open()
  await settle()
  return { world, chat }
}

test('a file leaves as soon as it is chosen, and goes along with the next words', async () => {
  const { world, chat } = await open()
  chat.attach([photo()])
  await settle()
  expect(chat.view().attached).toMatchObject([{ name: 'cup.jpg', share: 1, file: { id: 'file-cup.jpg' } }])
  chat.send('The handle came off', 'en')
  const [item] = chat.view().outbox
  expect(item?.act).toMatchObject({
    parts: [
      { type: 'text', text: 'The handle came off' },
      { type: 'attachment', fileId: 'file-cup.jpg' },
    ],
    files: [{ name: 'cup.jpg' }],
  })
  expect(chat.view().attached).toEqual([])
  await settle()
  expect(world.entries).toHaveLength(1)
})

test('what has arrived survives a reload, and what was on its way says that it must be chosen again', async () => {
  const store = createTextStore()
  const before = await open(createWorld(store))
  before.chat.attach([photo('first.jpg')])
  await settle()
  before.world.mayFilesPass = never
  before.chat.attach([photo('second.jpg')])
  await settle()
  expect(before.chat.view().attached[1]).toMatchObject({ share: 0.5, file: null, problem: null })
  const { chat } = await open(createWorld(store))
  expect(chat.view().attached).toMatchObject([
    { name: 'first.jpg', file: { id: 'file-first.jpg' }, problem: null },
    { name: 'second.jpg', file: null, problem: { code: 'CHOOSE_AGAIN' }, chosen: null },
  ])
})

test('a message with a photo that was not acknowledged is still there after a reload', async () => {
  const store = createTextStore()
  const before = await open(createWorld(store))
  before.chat.attach([photo()])
  await settle()
  before.world.isOnline = false
  before.chat.send('', 'en')
  await settle()
  const after = await open(createWorld(store))
  after.world.hear({ type: 'welcome', seq: 0 })
  await settle()
  expect(after.world.entries[0]?.clientMessageId).toBe(before.chat.view().outbox[0]?.clientMessageId)
})

test('what fails can be tried again, what is refused says why, and what is taken back is gone', async () => {
  const { world, chat } = await open()
  world.isOnline = false
  chat.attach([photo()])
  await settle()
  expect(chat.view().attached[0]?.problem?.code).toBe('UNREACHABLE')
  world.isOnline = true
  chat.retryFile(chat.view().attached[0]!.id)
  await settle()
  expect(chat.view().attached[0]).toMatchObject({ problem: null, file: { name: 'cup.jpg' } })
  chat.attach([photo('tool.exe')])
  await settle()
  expect(chat.view().attached[1]?.problem).toMatchObject({ code: 'FILE_TYPE_REFUSED', detail: 'Only pictures.' })
  chat.detach(chat.view().attached[1]!.id)
  chat.detach(chat.view().attached[0]!.id)
  chat.send('', 'en')
  expect(chat.view().outbox).toEqual([])
})

test('the sixth file of a message is named, not lost in silence', async () => {
  const { chat } = await open()
  chat.attach(['1', '2', '3', '4', '5', '6'].map((name) => photo(`${name}.jpg`)))
  await settle()
  expect(chat.view().attached.map(({ problem }) => problem?.code)).toEqual([...Array<undefined>(5), 'TOO_MANY'])
})
