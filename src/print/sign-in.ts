import type { Foot } from './page.ts'
import { makePdf } from './pdf.ts'

/** A row of the printed roster; `remark` is filled in where something is known before the meeting: 准假. */
export interface SignInPerson {
  readonly name: string
  readonly crew: string
  readonly status: 'full' | 'probationary' | 'observer'
  readonly remark?: string
}

/** Sign-in sheet (签到表), ledger L07: the roster by group and crew, room to tick and to sign. */
export interface SignInSheet {
  readonly foot: Foot
  /** 运行车间党支部党员大会签到表 */
  readonly title: string
  readonly demo: boolean
  /** 2026年11月25日14:00 */
  readonly when: string
  readonly place: string
  /** In the order of the sheet; people in the order of their crew. */
  readonly groups: readonly { readonly name: string; readonly people: readonly SignInPerson[] }[]
  /** Empty lines at the end for guests and whoever is not on the roster. */
  readonly emptyLines: number
}

/** Prints a sign-in sheet, head repeated on every page. */
export function printSignIn(sheet: SignInSheet): Promise<Uint8Array> {
  return makePdf('sign-in', sheet)
}
