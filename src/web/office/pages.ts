/// <reference types="vite/client" />
import type { ComponentType } from 'react'

type PageFile = () => Promise<{ default: ComponentType }>

const files = import.meta.glob(['../../modules/*/*.page.tsx', '../ui/gallery.page.tsx']) as Record<string, PageFile>

/** The page `module/subject` (or `ui/gallery`), loaded when it is first opened. */
export function page(name: string): PageFile {
  const file = files[`../../modules/${name}.page.tsx`] ?? files[`../${name}.page.tsx`]
  return file ?? (() => Promise.reject(new Error(`no page ${name}`)))
}
