import { Outlet, useRouterState } from '@tanstack/react-router'
import { lazy, Suspense } from 'react'
import { SessionProvider, useSession } from '../session.tsx'
import { Loading } from '../ui/index.ts'
import { addressOf } from './addresses.ts'
import { Frame } from './frame.tsx'
import { NotOpen } from './not-open.tsx'
import { page } from './pages.ts'

const SignIn = lazy(page('identity/sign-in'))
const ChangePassword = lazy(page('identity/first-password'))

/** The office opens to who is signed in; others sign in first, and a first password is changed before anything else. */
export function Gate() {
  return (
    <SessionProvider waiting={<Loading />}>
      {(session) => (
        <Suspense fallback={<Loading />}>
          {!session.person ? (
            <SignIn />
          ) : session.person.mustChange ? (
            <ChangePassword />
          ) : (
            <Frame>
              <Suspense fallback={<Loading />}>
                <Admitted />
              </Suspense>
            </Frame>
          )}
        </Suspense>
      )}
    </SessionProvider>
  )
}

/** A page that needs what this person may not do says so, whoever sent him its address. */
function Admitted() {
  const path = useRouterState({ select: (state) => state.location.pathname })
  const { abilities } = useSession()
  const needs = addressOf(path)?.needs
  return !needs || abilities.includes(needs) ? <Outlet /> : <NotOpen needs={needs} />
}
