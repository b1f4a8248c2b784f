import { patternOf, patterns } from '#modules/organisation/pattern.rules.ts'
import type { SittingsFile } from '#planning/sittings/file.contract.ts'
import type { Fault } from './regulations-input.ts'

/** What no schema sees: names used twice, names nobody bears, lists of the wrong length, times the wrong way round. */
export function crossFaults(file: SittingsFile): Fault[] {
  return [
    ...idFaults(file),
    ...sessionFaults(file),
    ...postFaults(file),
    ...personFaults(file),
    ...rotaFaults(file),
    ...goalFaults(file),
  ]
}

const fault = (path: string, zh: string, en: string): Fault => ({ path, fault: `${zh} ${en}` })

function idFaults(file: SittingsFile): Fault[] {
  return (['sessions', 'crews', 'posts', 'people'] as const).flatMap((list) => {
    const seen = new Set<string>()
    return file[list].flatMap(({ id }, at) => {
      if (!seen.has(id)) {
        seen.add(id)
        return []
      }
      return [fault(`${list}[${at}].id`, `「${id}」用了两次。`, `“${id}” is used twice.`)]
    })
  })
}

function sessionFaults({ sessions }: SittingsFile): Fault[] {
  return sessions.flatMap(({ starts, ends }, at) =>
    starts < ends ? [] : [fault(`sessions[${at}].ends`, '须在开始之后。', 'Has to be after the start.')],
  )
}

function lengthFault(path: string, length: number, sessions: number): Fault[] {
  if (length === sessions) return []
  return [fault(path, `有 ${length} 个，场次有 ${sessions} 个。`, `There are ${length}, but ${sessions} sessions.`)]
}

function postFaults({ posts, sessions }: SittingsFile): Fault[] {
  return posts.flatMap(({ onDuty, relief }, at) => [
    ...(Array.isArray(onDuty) ? lengthFault(`posts[${at}].onDuty`, onDuty.length, sessions.length) : []),
    ...(Array.isArray(relief) ? lengthFault(`posts[${at}].relief`, relief.length, sessions.length) : []),
  ])
}

function personFaults({ people, crews, posts, sessions, rota }: SittingsFile): Fault[] {
  const [crewIds, postIds] = [new Set(crews.map(({ id }) => id)), new Set(posts.map(({ id }) => id))]
  return people.flatMap((person, at) => {
    const place = `people[${at}]`
    const given = typeof person.at === 'string' ? person.at.replaceAll(' ', '').split('') : person.at
    return [
      ...(crewIds.has(person.crew) ? [] : [unknown(`${place}.crew`, person.crew)]),
      ...(person.post === null || postIds.has(person.post) ? [] : [unknown(`${place}.post`, person.post)]),
      ...(given ? lengthFault(`${place}.at`, given.length, sessions.length) : []),
      ...(given ?? []).flatMap((slot, s) =>
        typeof slot === 'object' && slot.state === 'on-duty' && slot.post !== null && !postIds.has(slot.post)
          ? [unknown(`${place}.at[${s}].post`, slot.post)]
          : [],
      ),
      ...(given || rota
        ? []
        : [fault(`${place}.at`, '没有排班时须逐场给出。', 'Has to be given where there is no rota.')]),
      ...spanFaults(`${place}.leave`, person.leave),
      ...spanFaults(`${place}.elsewhere`, person.elsewhere),
    ]
  })
}

const unknown = (path: string, name: string) => fault(path, `没有「${name}」。`, `There is no “${name}”.`)

function spanFaults(path: string, spans: readonly { from: string; until: string }[]): Fault[] {
  return spans.flatMap(({ from, until }, at) =>
    from < until ? [] : [fault(`${path}[${at}].until`, '须在开始之后。', 'Has to be after the start.')],
  )
}

function rotaFaults({ rota, crews }: SittingsFile): Fault[] {
  if (!rota) return []
  const known = patterns.map(({ code }) => code).join(', ')
  const crewIds = new Set(crews.map(({ id }) => id))
  return [
    ...(patternOf(rota.pattern)
      ? []
      : [fault('rota.pattern', `没有这种倒班方式，有的是：${known}。`, `No such pattern; there are: ${known}.`)]),
    ...Object.keys(rota.offsets)
      .filter((crew) => !crewIds.has(crew))
      .map((crew) => unknown(`rota.offsets.${crew}`, crew)),
  ]
}

function goalFaults({ goal, people }: SittingsFile): Fault[] {
  const voters = people.filter(({ voter }) => voter).length
  if (goal === 'reach' || goal.quorum <= voters) return []
  return [fault('goal.quorum', `有表决权的只有 ${voters} 人。`, `There are only ${voters} voters.`)]
}
