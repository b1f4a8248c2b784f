import { fileURLToPath } from 'node:url'
import optimizeLocales from '@react-aria/optimize-locales-plugin'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))

/** Zod would compile schemas with `new Function`, which the content security policy refuses; it reads this before anything else. */
const withoutEval = (chunk: { moduleIds: readonly string[] }) =>
  chunk.moduleIds.some((id) => id.includes('/node_modules/zod/'))
    ? 'globalThis.__zod_globalConfig ??= { jitless: true };'
    : ''

/** Two entries: the desk (`index.html`) and the floor (`floor.html`). `#…` is resolved by the imports of package.json. */
export default defineConfig({
  root: here('.'),
  publicDir: false,
  plugins: [react(), optimizeLocales.vite({ locales: ['zh-CN', 'en-US'] })],
  css: { modules: { generateScopedName: '[name]-[local]-[hash:base64:4]' } },
  build: {
    outDir: here('../../.build/web'),
    emptyOutDir: true,
    manifest: true,
    assetsInlineLimit: 0,
    rolldownOptions: {
      input: { index: here('index.html'), floor: here('floor.html') },
      output: { banner: withoutEval },
    },
  },
})
