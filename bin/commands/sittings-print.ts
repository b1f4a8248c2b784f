import type { Answer, Conflict, DescribedSitting, Planned, Stage } from '#planning/sittings/answer.ts'
import type { Instance } from '#planning/sittings/instance.ts'
import { conflictSentences } from '#planning/sittings/sentences.ts'

/** The answer as JSON: the plan by ids, and every reason both as a code with numbers and as a sentence. */
export function reportOf(instance: Instance, answer: Answer) {
  if (answer.kind === 'unknown') return { ok: false, code: 'planning.out-of-time', ...answer }
  if (answer.kind === 'impossible')
    return { ok: false, code: 'planning.impossible', ...answer, sentences: inBoth(instance, answer.conflict) }
  return { ok: true, ...answer, sentences: answer.why && inBoth(instance, answer.why) }
}

function inBoth(instance: Instance, conflict: Conflict) {
  return { zh: conflictSentences(instance, conflict, 'zh'), en: conflictSentences(instance, conflict, 'en') }
}

/** The answer in Chinese and English. */
export function printAnswer(instance: Instance, title: string | null, answer: Answer): void {
  if (title) console.log(`${title}\n`)
  switch (answer.kind) {
    case 'unknown':
      console.log(
        '时间到了，还没有方案，也没有证明排不出来。\nTime ran out with no plan, and no proof that there is none.',
      )
      break
    case 'impossible':
      printConflict(instance, answer.conflict)
      break
    case 'planned':
      printPlanned(instance, answer)
      if (answer.why) printConflict(instance, answer.why)
  }
}

function printPlanned(instance: Instance, { sittings, cost, stages, milliseconds }: Planned): void {
  for (const stage of stages) console.log(stageLine(instance, stage))
  const { goal } = instance
  if (goal.kind === 'quorum') console.log(reserveLine(cost.present, goal.need))
  const loads = cost.loads.filter(({ people }) => people > 0)
  const crews = new Map(instance.crews.map(({ id, name }) => [id, name]))
  const shares = loads.map(({ crewId, people, weight }) => `${crews.get(crewId)} ${weight}/${people}`).join('  ')
  console.log(`班外负担 off-duty load (代价/人数 weight/people)  ${shares}\n`)
  for (const sitting of sittings) printSitting(instance, sitting)
  console.log(`${(milliseconds / 1000).toFixed(2)} s\n`)
}

const stageNames: Readonly<Record<Stage['name'], string>> = {
  sittings: '场次 sittings',
  present: '到会有表决权 voters present',
  'off-duty': '班外代价 off-duty',
  fairness: '最重班组人均 heaviest crew per head',
}

function stageLine({ goal }: Instance, { name, value, bound, optimal }: Stage): string {
  const proof = optimal ? '已证明最优 proven optimal' : `尚未证明，界 not proven, bound ${number(bound)}`
  const what = name === 'present' && goal.kind === 'quorum' ? `${number(value)} (须 need ${goal.need})` : number(value)
  return `${stageNames[name]}  ${what}  ${proof}`
}

function reserveLine(present: number, need: number): string {
  const reserve = present - need
  return reserve === 0
    ? '刚够，没有余量：一张病假条就不够了。 Exactly enough, no reserve: one sick note breaks it.'
    : `余量 ${reserve} 人。 Reserve: ${reserve}.`
}

const number = (value: number) => value.toLocaleString('en', { maximumFractionDigits: 3 })

function printSitting(instance: Instance, { sessionId, comes, stays }: DescribedSitting): void {
  const session = instance.sessions.find(({ id }) => id === sessionId)
  const people = new Map(instance.people.map(({ id, name }) => [id, name]))
  const posts = new Map(instance.posts.map(({ id, name }) => [id, name]))
  const at = (postId: string | null) => (postId === null ? '' : `（${posts.get(postId) ?? postId}）`)
  const names = (list: typeof stays) =>
    list.map(({ personId, postId }) => `${people.get(personId)}${at(postId)}`).join('、')
  const venue = session?.venue ? `  ${session.venue}` : ''
  console.log(`${session?.label}${venue}  ${comes.length} 人 people`)
  const lines = [
    ['当班来 on duty', names(comes.filter(({ onDuty }) => onDuty))],
    ['班外来 off duty', names(comes.filter(({ onDuty }) => !onDuty))],
    ['留岗 stay at post', names(stays)],
  ]
  for (const [what, list] of lines) if (list) console.log(`  ${what}  ${list}`)
  console.log('')
}

function printConflict(instance: Instance, conflict: Conflict): void {
  const { zh, en } = inBoth(instance, conflict)
  for (const [place, sentence] of zh.entries()) console.log(`${place > 0 ? '  ' : ''}${sentence}`)
  console.log('')
  for (const [place, sentence] of en.entries()) console.log(`${place > 0 ? '  ' : ''}${sentence}`)
}
