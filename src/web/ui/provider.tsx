import type { ReactNode } from 'react'
import { RouterProvider } from 'react-aria-components'
import './tokens.css'
import './base.css'
import { ToastRegion } from './overlays/toast.tsx'
import { keepTheme } from './theme.ts'

keepTheme()

/** Stands once around everything: links go through the router, toasts have their place. */
export function UiProvider({ navigate, children }: { navigate: (href: string) => void; children: ReactNode }) {
  return (
    <RouterProvider navigate={navigate}>
      {children}
      <ToastRegion />
    </RouterProvider>
  )
}
