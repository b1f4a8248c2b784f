import { Outlet } from '@tanstack/react-router'
import { lazy, Suspense } from 'react'
import { SessionProvider } from '../session.tsx'
import { Loading } from '../ui/index.ts'
import { Frame } from './frame.tsx'
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
                <Outlet />
              </Suspense>
            </Frame>
          )}
        </Suspense>
      )}
    </SessionProvider>
  )
}
