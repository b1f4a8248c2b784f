import { createRoot } from 'react-dom/client'
import '../fonts.css'
import '../ui/tokens.css'
import '../ui/base.css'
import { LanguageProvider } from '../words.ts'
import { FloorApp } from './floor.tsx'
import { watchInstall } from './install.ts'
import { openKeep } from './keep.ts'
import { startWorker } from './worker.ts'

const root = document.getElementById('root')
if (!root) throw new Error('the page has no root')
document.documentElement.dataset.density = 'floor'
watchInstall()
startWorker()
const keep = await openKeep()

createRoot(root).render(
  <LanguageProvider>
    <FloorApp keep={keep} />
  </LanguageProvider>,
)
