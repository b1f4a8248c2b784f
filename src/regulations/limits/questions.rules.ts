import { productLimit } from './product-limit.rules.ts'

export const limitQuestions = { 'product-limit': productLimit } as const
