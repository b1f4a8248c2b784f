/** Why the program cannot start: a stable code and one sentence in both languages. Printed alone, without a stack. */
export class StartFault extends Error {
  readonly code: string
  constructor(code: string, zh: string, en: string, options?: ErrorOptions) {
    super(`${zh}\n${en}`, options)
    this.code = code
  }
}
