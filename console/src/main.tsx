import { MutationCache, QueryCache, QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { deskKeys, isPassing, problemOf } from '#api'
import { LanguageProvider, applyLanguage } from '#language'
import { applyTheme } from '#theme'
import { router } from './router.tsx'
import './design/tokens.css'
import './design/base.css'
import './design/controls.css'
import './design/sheets.css'

/** Reading is tried again when it may help; what changes something is never repeated by itself. */
const queries = new QueryClient({
  defaultOptions: {
    queries: { staleTime: 10_000, retry: (failures, error) => failures < 2 && isPassing(problemOf(error)) },
    mutations: { retry: false },
  },
  queryCache: new QueryCache({
    onError: (error, query) => query.queryKey[0] !== deskKeys.self[0] && checkSignIn(error),
  }),
  mutationCache: new MutationCache({ onError: checkSignIn }),
})

/** A sign-in that ended shows first in whatever was asked next: then it is asked who is signed in. */
function checkSignIn(error: unknown) {
  if (problemOf(error).status === 401) void queries.invalidateQueries({ queryKey: deskKeys.self })
}

applyTheme()
applyLanguage()
const place = document.getElementById('root')
if (place === null) throw new Error('index.html has no #root')
createRoot(place).render(
  <StrictMode>
    <QueryClientProvider client={queries}>
      <LanguageProvider>
        <RouterProvider router={router} />
      </LanguageProvider>
    </QueryClientProvider>
  </StrictMode>,
)
