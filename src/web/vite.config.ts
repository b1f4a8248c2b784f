import { fileURLToPath } from 'node:url'
import optimizeLocales from '@react-aria/optimize-locales-plugin'
import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin } from 'vite'

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))

/** Zod compiles schemas with `new Function`, which the content security policy refuses; here it is told not to before it begins. */
const withoutEval: Plugin = {
  name: 'zod-without-eval',
  transform: (code, id) =>
    id.endsWith('/zod/v4/core/core.js') ? `globalThis.__zod_globalConfig ??= { jitless: true };\n${code}` : null,
}

/** Two entries: the desk (`index.html`) and the floor (`floor.html`). `#…` is resolved by the imports of package.json. */
export default defineConfig({
  root: here('.'),
  publicDir: false,
  plugins: [withoutEval, react(), optimizeLocales.vite({ locales: ['zh-CN', 'en-US'] })],
  css: { modules: { generateScopedName: '[name]-[local]-[hash:base64:4]' } },
  build: {
    outDir: here('../../.build/web'),
    emptyOutDir: true,
    manifest: true,
    assetsInlineLimit: 0,
    rolldownOptions: {
      input: { index: here('index.html'), floor: here('floor.html') },
    },
  },
})
