import { createHash } from 'node:crypto'
import { fileURLToPath } from 'node:url'
import optimizeLocales from '@react-aria/optimize-locales-plugin'
import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin, type Rolldown } from 'vite'

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))

/** Zod compiles schemas with `new Function`, which the content security policy refuses; here it is told not to before it begins. */
const withoutEval: Plugin = {
  name: 'zod-without-eval',
  transform: (code, id) =>
    id.endsWith('/zod/v4/core/core.js') ? `globalThis.__zod_globalConfig ??= { jitless: true };\n${code}` : null,
}

/**
 * Two entries: the desk (`index.html`) and the floor (`floor.html`), and the floor's service worker, which stands at the root under a
 * name that stays. `#…` is resolved by the imports of package.json.
 */
export default defineConfig({
  root: here('.'),
  publicDir: here('floor/public'),
  plugins: [withoutEval, react(), optimizeLocales.vite({ locales: ['zh-CN', 'en-US'] }), floorFiles()],
  css: { modules: { generateScopedName: '[name]-[local]-[hash:base64:4]' } },
  build: {
    outDir: here('../../.build/web'),
    emptyOutDir: true,
    manifest: true,
    assetsInlineLimit: 0,
    rolldownOptions: {
      input: { index: here('index.html'), floor: here('floor.html'), sw: here('floor/sw.ts') },
      output: { entryFileNames: ({ name }) => (name === 'sw' ? 'sw.js' : 'assets/[name]-[hash].js') },
    },
  },
})

/** Tells the service worker what the floor is made of: its script, what that imports, their styles. Faces are left to the worker. */
function floorFiles(): Plugin {
  return {
    name: 'yanzhen-floor-files',
    apply: 'build',
    generateBundle(_options, bundle) {
      const chunks = Object.values(bundle).filter((made) => made.type === 'chunk')
      const worker = chunks.find(({ fileName }) => fileName === 'sw.js')
      const floor = chunks.find(({ name, isEntry }) => isEntry && name === 'floor')
      if (!worker || !floor) throw new Error('the build has no floor or no service worker')
      const files = [...filesOf(floor, bundle)].sort().map((name) => `/${name}`)
      const build = createHash('sha256').update(files.join()).digest('hex').slice(0, 12)
      worker.code = worker.code
        .replace('__FLOOR_FILES__', JSON.stringify(files))
        .replace('__FLOOR_BUILD__', JSON.stringify(build))
    },
  }
}

function filesOf(chunk: Rolldown.OutputChunk, bundle: Rolldown.OutputBundle, seen = new Set<string>()): Set<string> {
  if (seen.has(chunk.fileName)) return seen
  seen.add(chunk.fileName)
  for (const style of chunk.viteMetadata?.importedCss ?? []) seen.add(style)
  for (const name of chunk.imports) {
    const imported = bundle[name]
    if (imported?.type === 'chunk') filesOf(imported, bundle, seen)
  }
  return seen
}
