import { useEffect } from 'react'

/**
 * The answer to a form that shows a next step at the same address: the router leaves the page scrolled to where the button was, which may be
 * far below the new heading. A refused form goes to its summary by itself.
 */
export function useTopOfAnswer(answer: unknown) {
  useEffect(() => {
    if (answer) window.scrollTo({ top: 0, behavior: 'instant' })
  }, [answer])
}
