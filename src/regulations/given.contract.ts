import { z } from 'zod'
import { isDay } from '#core/day.ts'
import { isPeriod } from './period.rules.ts'

/** A calendar day as `YYYY-MM-DD`. */
export const day = z.string().refine(isDay, 'not a day YYYY-MM-DD').meta({ format: 'date' })
export const period = z.string().refine(isPeriod, 'not a period such as 2026-11, 2026Q4 or 2026')
export const count = z.int().min(0).max(1_000_000)
/** From a day to the first on which it no longer holds; open without one. */
export const span = { from: day, until: day.nullish() }
