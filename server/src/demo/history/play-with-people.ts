import type { ChatSnapshot } from '@celadon/contract'
import type { Actor } from '#turn'
import { happens, look, sayText, wait, type Scene } from './scene.ts'
import { matterOf } from './sayings.ts'

/** A person takes what waits in the queue, helps, and ends it. Some customers do not wait for that. */
export const playWithPeople = async (scene: Scene, isAgain: boolean): Promise<ChatSnapshot> => {
  const { dice, words, plan, turns, chat } = scene
  if (happens(dice, 6)) {
    wait(scene, 200, 500)
    return turns.chat.leaveQueue(chat)
  }
  wait(scene, 15, 260)
  const agent = await take(scene)
  await answerAs(scene, agent, dice.pick(words.agentHello))
  if (happens(dice, 12)) await note(scene, agent)
  const matter = matterOf[plan.topic]
  await sayText(scene, dice.pick(words.toAgent[matter]))
  await answerAs(scene, agent, dice.pick(isAgain ? words.fromAgentAgain : words.fromAgent[matter]))
  if (happens(dice, 30)) {
    await sayText(scene, dice.pick(words.besides))
    await answerAs(scene, agent, dice.pick(words.fromAgent.other))
  }
  if (happens(dice, 70)) await sayText(scene, dice.pick(words.thanks))
  await answerAs(scene, agent, dice.pick(words.agentBye))
  wait(scene, 30, 200)
  await turns.desk.resolve(await act(scene, agent))
  return look(scene)
}

/** Supervisors help out now and then; Chinese is answered by those with a Chinese name, English by everybody. */
const take = async (scene: Scene): Promise<Actor> => {
  const { dice, stage, turns, plan } = scene
  const able = stage.staff.filter(({ name }) => plan.language === 'en' || /\p{Script=Han}/u.test(name))
  const agents = able.filter(({ role }) => role === 'agent')
  const agent = dice.pick(happens(dice, 10) ? able : agents)
  await turns.desk.take(await act(scene, agent))
  return agent
}

const act = async ({ stage, chat: { tenantId, conversationId } }: Scene, member: Actor) => {
  const { epoch, lastSeq: seenSeq } = await stage.headOf(conversationId)
  return { tenantId, conversationId, member, epoch, seenSeq }
}

const answerAs = (scene: Scene, member: Actor, text: string): Promise<void> => {
  wait(scene, 20, 110)
  const { turns, chat, ids } = scene
  return turns.desk.postMessage({ ...chat, member, clientMessageId: ids.next(), text })
}

const note = ({ turns, chat, ids, dice, words }: Scene, member: Actor): Promise<void> =>
  turns.desk.postNote({ ...chat, member, clientMessageId: ids.next(), text: dice.pick(words.notes) })
