import { addDays, type Day } from '#core/day.ts'
import type { Override, Schedule } from './rota.rules.ts'
import { checkRota, type Finding, type RotaLimits, usualLimits } from './rota-check.rules.ts'

/** Findings of one kind together. */
export interface FindingGroup extends Omit<Finding, 'on' | 'crewId'> {
  readonly times: number
  readonly firstOn: Day | null
  readonly crewIds: string[]
}

/** A short gap comes back every cycle: said once, with how often, the first day and the crews. */
export function groupFindings(findings: readonly Finding[]): FindingGroup[] {
  const groups = new Map<string, Finding[]>()
  for (const found of findings) {
    const key = `${found.code} ${found.shift}`
    groups.set(key, [...(groups.get(key) ?? []), found])
  }
  return [...groups.values()].map((group) => {
    const [{ code, shift, on }] = group as [Finding, ...Finding[]]
    // Of several short rests the shortest is said.
    const worst = group.reduce((one, other) => ((other.numbers.hours ?? 0) < (one.numbers.hours ?? 0) ? other : one))
    const crewIds = [...new Set(group.map((found) => found.crewId).filter((id) => id !== null))]
    return { code, shift, numbers: worst.numbers, times: group.length, firstOn: on, crewIds }
  })
}

/** What a change would newly bring about in the days around it: rest cut short, a shift uncovered or doubled. */
export function findingsOf(schedule: Schedule, added: Override, limits: RotaLimits = usualLimits): FindingGroup[] {
  const [from, until] = [addDays(added.fromOn, -2), addDays(added.untilOn, 2)]
  const key = ({ code, on, crewId, shift }: Finding) => `${code} ${on} ${crewId} ${shift}`
  const before = new Set(checkRota(schedule, from, until, limits).findings.map(key))
  const after = checkRota({ ...schedule, overrides: [...schedule.overrides, added] }, from, until, limits)
  return groupFindings(after.findings.filter((found) => !before.has(key(found))))
}
