/** Does what is asked at once, and whatever is asked meanwhile once more when `restMs` have passed. */
export function createCalm(restMs: number, act: () => void) {
  let isAsked = false
  let resting: ReturnType<typeof setTimeout> | undefined
  const run = () => {
    isAsked = false
    resting = setTimeout(wake, restMs)
    act()
  }
  const wake = () => {
    resting = undefined
    if (isAsked) run()
  }
  return {
    ask: () => {
      isAsked = true
      if (resting === undefined) run()
    },
    stop: () => {
      clearTimeout(resting)
      resting = undefined
      isAsked = false
    },
  }
}
