import { setFlagsFromString } from 'node:v8'

/**
 * Left to itself the engine lets the heap grow to three or four times what lives in it before it cleans up, because the machine
 * has room: 400 MB for 70. A server that shares its machine with the database cleans up earlier, at no measurable cost.
 */
export function cleanUpEarly(): void {
  setFlagsFromString('--heap-growing-percent=40')
}
