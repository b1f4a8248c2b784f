import type { OutputOf } from '#core/operation.ts'
import type { Wire } from '#web/api.ts'
import type { listStories, showStory } from '../../stories.contract.ts'

export type Listed = Wire<OutputOf<typeof listStories>>['stories'][number]
export type Story = Wire<OutputOf<typeof showStory>>

/** What the address leaves out. `story` is the one that is heard, `do` names an open dialog. */
export const noFilters = { branch: '', search: '', tag: '', page: 1, story: '', do: '' }
export type Filters = typeof noFilters
export const pageSize = 20

/** 75 seconds as 1:15. */
export function clock(seconds: number): string {
  const whole = Math.floor(seconds)
  const [hours, minutes] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60]
  const two = (part: number) => String(part).padStart(2, '0')
  return hours > 0 ? `${hours}:${two(minutes)}:${two(whole % 60)}` : `${minutes}:${two(whole % 60)}`
}
