import { useMutation, useQueryClient } from '@tanstack/react-query'
import { rulesApi, rulesKeys } from '#api'
import { ProblemNote } from '#design'
import { useWording } from '#language'
import { announce } from '#live'

type KeepLessonProps = { lessonId: string; number: number; why: string }

/** A simulated buyer who says what was said in the turn that taught this. */
export function KeepLesson({ lessonId, number, why }: KeepLessonProps) {
  const { say, language } = useWording()
  const queries = useQueryClient()
  const keep = useMutation({
    mutationFn: () =>
      rulesApi.keepScenario({
        title: why.slice(0, 120),
        language,
        from: { kind: 'lesson', lessonId },
        expected: null,
      }),
    onSuccess: async ({ isChosen }) => {
      announce(say(isChosen ? 'scenario.kept' : 'scenario.kept-unchosen'))
      await queries.invalidateQueries({ queryKey: rulesKeys.scenarios })
    },
  })
  return (
    <>
      <button
        type="button"
        className="link"
        aria-disabled={keep.isPending || keep.isSuccess}
        onClick={() => !keep.isPending && !keep.isSuccess && keep.mutate()}
      >
        {keep.data
          ? say(keep.data.isChosen ? 'scenario.kept' : 'scenario.kept-unchosen')
          : say('scenario.from-lesson', { number })}
      </button>
      {keep.isError && <ProblemNote error={keep.error} />}
    </>
  )
}
