import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { createRoot } from 'react-dom/client'
import './fonts.css'
import { router } from './office/routes.tsx'
import { UiProvider } from './ui/provider.tsx'
import { LanguageProvider } from './words.ts'

const client = new QueryClient({ defaultOptions: { queries: { staleTime: 15_000 } } })
const root = document.getElementById('root')
if (!root) throw new Error('the page has no root')

/** The floor is an entry of its own, loaded whole; everything else is a page of the office. */
function go(href: string): void {
  if (/^\/floor(\/|$)/.test(href)) window.location.assign(href)
  else void router.navigate({ href })
}

createRoot(root).render(
  <LanguageProvider>
    <QueryClientProvider client={client}>
      <UiProvider navigate={go}>
        <RouterProvider router={router} />
      </UiProvider>
    </QueryClientProvider>
  </LanguageProvider>,
)
