import { useQuery } from '@tanstack/react-query'
import { Navigate, Outlet } from '@tanstack/react-router'
import { deskApi, deskKeys, problemOf } from '#api'
import { ProblemNote, Skeleton } from '#design'
import { Alerts } from '#features/alerts'
import { OutboxProvider } from '#features/conversation/outbox'
import { SelfContext } from '#features/member'
import { KeyboardProvider } from '#keyboard'
import { LanguageProvider, useWording } from '#language'
import { Announcer } from '#live'
import { DeskLive } from './desk-live.tsx'
import { DeskFrame } from './desk-frame.tsx'

/** Nothing of the desk is drawn before it is known who looks at it. */
export function DeskPage() {
  const { say } = useWording()
  const self = useQuery({ queryKey: deskKeys.self, queryFn: deskApi.loadSelf })
  if (self.isError && problemOf(self.error).status === 401) return <Navigate to="/sign-in" replace />
  if (self.data === undefined)
    return (
      <main>
        <h1 className="sr">{say('app.desk')}</h1>
        {self.isError ? (
          <ProblemNote error={self.error} onAgain={() => void self.refetch()} />
        ) : (
          <Skeleton label={say('worklist.loading')} lines={6} height={82} />
        )}
      </main>
    )
  return (
    <LanguageProvider timeZone={self.data.tenant.timeZone}>
      <SelfContext value={self.data}>
        <KeyboardProvider>
          <DeskLive>
            <OutboxProvider memberId={self.data.memberId}>
              <DeskFrame>
                <Outlet />
              </DeskFrame>
              <Announcer />
              <Alerts />
            </OutboxProvider>
          </DeskLive>
        </KeyboardProvider>
      </SelfContext>
    </LanguageProvider>
  )
}
