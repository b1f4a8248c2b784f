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

createRoot(root).render(
  <LanguageProvider>
    <QueryClientProvider client={client}>
      <UiProvider navigate={(href) => void router.navigate({ href })}>
        <RouterProvider router={router} />
      </UiProvider>
    </QueryClientProvider>
  </LanguageProvider>,
)
