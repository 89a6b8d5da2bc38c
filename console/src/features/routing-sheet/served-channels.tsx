import { routingChannels, type RoutingChannel, type ServedChannel } from '@celadon/contract'
import { useWording } from '#language'
import { NumberField } from './number-field.tsx'
import styles from './routing-sheet.module.css'

type ServedChannelsProps = { channels: readonly ServedChannel[]; onChange: (channels: ServedChannel[]) => void }

/** Which channels, at least one, and how many of each at once. */
export function ServedChannels({ channels, onChange }: ServedChannelsProps) {
  const { say } = useWording()
  const replace = (channel: RoutingChannel, served: ServedChannel[]) =>
    onChange([...channels.filter((one) => one.channel !== channel), ...served])
  return (
    <>
      <div role="group" aria-label={say('routing.channels')} className={styles['checks']}>
        {routingChannels.map((channel) => {
          const isServed = channels.some((one) => one.channel === channel)
          return (
            <label key={channel} className={styles['check']}>
              <input
                type="checkbox"
                checked={isServed}
                disabled={isServed && channels.length === 1}
                onChange={() => replace(channel, isServed ? [] : [{ channel, atOnce: null }])}
              />
              <span>{say(`routing.channel.${channel}`)}</span>
            </label>
          )
        })}
      </div>
      {routingChannels.map((channel) => {
        const served = channels.find((one) => one.channel === channel)
        return (
          served && (
            <NumberField
              key={channel}
              label={say(`routing.at-once.${channel}`)}
              value={served.atOnce}
              least={1}
              most={50}
              placeholder={say('routing.no-bound')}
              onChange={(atOnce) => replace(channel, [{ channel, atOnce }])}
            />
          )
        )
      })}
    </>
  )
}
