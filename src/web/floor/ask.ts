import type { AskOf, Operation, OutputOf } from '#core/operation.ts'
import type { showMyFloor } from '#modules/formation/floor.contract.ts'
import { type Answered, send, type Wire } from '../send.ts'

/** What the phone shows and keeps. */
export type FloorAnswer = Wire<OutputOf<typeof showMyFloor>>

/**
 * Sends one operation by its name. The contract is a type here and nothing else: its schema would triple what a phone
 * has to load, and the server parses anyway.
 */
export function ask<O extends Operation>(name: O['name'], input: AskOf<O>, key?: string): Promise<Answered<O>> {
  return send({ name } as O, input, key)
}
