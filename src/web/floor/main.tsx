import { createRoot } from 'react-dom/client'
import '../fonts.css'
import { UiProvider } from '../ui/provider.tsx'
import { LanguageProvider } from '../words.ts'

const root = document.getElementById('root')
if (!root) throw new Error('the page has no root')
document.documentElement.dataset.density = 'floor'

createRoot(root).render(
  <LanguageProvider>
    <UiProvider navigate={(href) => window.location.assign(href)}>
      <main />
    </UiProvider>
  </LanguageProvider>,
)
