import { createContext, type ReactNode, useContext } from 'react'
import type { Ability } from '#core/abilities.ts'
import type { OutputOf } from '#core/operation.ts'
import { whoAmI } from '#modules/identity/identity.contract.ts'
import { useAsk, type Wire } from './api.ts'

export type Session = Wire<OutputOf<typeof whoAmI>>

const Context = createContext<Session | null>(null)

/** Gives everything below it who is signed in, and asks again every ten minutes so that the day turns at midnight. */
export function SessionProvider({
  waiting,
  children,
}: {
  waiting: ReactNode
  children: (session: Session) => ReactNode
}) {
  const { value } = useAsk(whoAmI, {}, { everyMs: 600_000 })
  if (!value) return waiting
  return <Context value={value}>{children(value)}</Context>
}

/** Who is signed in here, what he holds and may, which branch is home, and what day it is at the plant. */
export function useSession(): Session {
  const session = useContext(Context)
  if (!session) throw new Error('useSession outside SessionProvider')
  return session
}

/** May the signed-in person do this anywhere? Hides what would only be refused; the server decides. */
export function useMay(ability: Ability): boolean {
  return useSession().abilities.includes(ability)
}
