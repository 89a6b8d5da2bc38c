import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { deskApi, deskKeys } from '#api'
import { useSelf } from '#features/member'
import { useWording } from '#language'
import styles from './desk-frame.module.css'

const oftenMs = 10_000

/** A demo makes up its past while one looks: how far it is, with the lists kept up. Nothing of it anywhere else. */
export function PastBanner() {
  const { say } = useWording()
  const queries = useQueryClient()
  const isPlaying = useSelf().past?.isPlaying === true
  const self = useQuery({
    queryKey: deskKeys.self,
    queryFn: deskApi.loadSelf,
    refetchInterval: oftenMs,
    enabled: isPlaying,
  })
  const past = self.data?.past
  const played = past?.played
  useEffect(() => {
    if (isPlaying) void queries.invalidateQueries({ queryKey: deskKeys.worklists })
  }, [queries, isPlaying, played])
  if (!isPlaying || past === undefined) return null
  return <p className={styles['past']}>{say('past.playing', { played: past.played, of: past.of })}</p>
}
