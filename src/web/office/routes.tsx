import { createRootRoute, createRoute, createRouter, lazyRouteComponent, Outlet } from '@tanstack/react-router'
import { addresses } from './addresses.ts'
import { Broken } from './broken.tsx'
import { Gate } from './gate.tsx'
import { Missing } from './missing.tsx'
import { page } from './pages.ts'

const root = createRootRoute({ component: Outlet, notFoundComponent: Missing, errorComponent: Broken })

const signedIn = createRoute({ getParentRoute: () => root, id: 'office', component: Gate })

const pages = addresses.map(({ path, page: name }) =>
  createRoute({ getParentRoute: () => signedIn, path, component: lazyRouteComponent(page(name)) }),
)

/** Whatever else is typed: said inside the office, so that the way back is there. */
const missing = createRoute({ getParentRoute: () => signedIn, path: '$', component: Missing })

const setUp = createRoute({
  getParentRoute: () => root,
  path: '/set-up',
  component: lazyRouteComponent(page('formation/set-up')),
})

export const router = createRouter({
  routeTree: root.addChildren([setUp, signedIn.addChildren([...pages, missing])]),
  defaultPreload: 'intent',
  defaultNotFoundComponent: Missing,
  defaultErrorComponent: Broken,
  scrollRestoration: true,
})
