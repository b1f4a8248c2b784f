import assert from 'node:assert/strict'
import { test } from 'node:test'
import { addDays, addMonths, daysBetween, firstOfQuarter, weekdayOf } from '#core/day.ts'
import { scenes } from './calendar.ts'

const startDays = Array.from({ length: 1100 }, (_, days) => addDays('2026-01-01', days))

test('whatever the day, what was held is past, and one theme Party day lies up to three days ahead', () => {
  for (const today of startDays) {
    const played = scenes(firstOfQuarter(addMonths(today, -24)), today)
    const ahead = played.filter(({ on }) => on >= today)
    assert.deepEqual(
      ahead.map(({ kind }) => kind),
      ['theme-party-day'],
      today,
    )
    const days = daysBetween(today, ahead[0]?.on ?? today)
    assert.ok(days >= 1 && days <= 3, today)
    assert.ok(
      played.every(({ on }) => weekdayOf(on) <= 5),
      today,
    )
  }
})

test('the assembly of the quarter is left to hold, every earlier one was held', () => {
  for (const today of startDays) {
    const since = firstOfQuarter(addMonths(today, -24))
    const held = scenes(since, today).filter(({ kind, on }) => kind === 'branch-assembly' && on < today)
    assert.equal(held.length, 8, today)
    assert.equal(new Set(held.map(({ on }) => firstOfQuarter(on))).size, 8, today)
    assert.ok(
      held.every(({ on }) => on < firstOfQuarter(today)),
      today,
    )
  }
})

test('each quarter that is over had one lecture, joined to something held; the lecture of this quarter is open', () => {
  for (const today of startDays) {
    const played = scenes(firstOfQuarter(addMonths(today, -24)), today)
    const lectures = played.filter(({ also }) => also.includes('lecture')).map(({ on }) => firstOfQuarter(on))
    assert.equal(lectures.length, 8, today)
    assert.equal(new Set(lectures).size, 8, today)
    assert.ok(
      lectures.every((quarter) => quarter < firstOfQuarter(today)),
      today,
    )
  }
})

test('organisational life and appraisal were one gathering in each fourth quarter that is over, and none this year', () => {
  for (const today of startDays) {
    const played = scenes(firstOfQuarter(addMonths(today, -24)), today)
    const years = played.filter(({ kind }) => kind === 'organisational-life')
    const last = Number(today.slice(0, 4)) - 1
    assert.deepEqual(
      years.map(({ on, also }) => [on.slice(0, 7), ...also]),
      [last - 1, last].map((year) => [`${year}-12`, 'appraisal']),
      today,
    )
  }
})

test('political birthdays are kept with every theme Party day, and groups study now and then', () => {
  const played = scenes('2024-10-01', '2026-11-22')
  const days = played.filter(({ kind }) => kind === 'theme-party-day')
  assert.ok(days.every(({ also }) => also.includes('political-birthday')))
  const groups = played.filter(({ kind }) => kind === 'group-meeting')
  const studied = groups.filter(({ also }) => also.includes('collective-study'))
  assert.ok(studied.length > 0 && studied.length < groups.length / 2)
})

test('a month has one theme Party day, held or convened', () => {
  for (const today of startDays) {
    const days = scenes(firstOfQuarter(addMonths(today, -24)), today).filter(({ kind }) => kind === 'theme-party-day')
    assert.equal(new Set(days.map(({ on }) => on.slice(0, 7))).size, days.length, today)
  }
})

test('no two gatherings are in the room at the same hour', () => {
  for (const today of startDays.filter((_, place) => place % 30 === 0)) {
    const played = scenes(firstOfQuarter(addMonths(today, -24)), today)
    const clash = played.find((one) =>
      played.some(
        (other) => other !== one && other.on === one.on && other.startsAt < one.endsAt && one.startsAt < other.endsAt,
      ),
    )
    assert.equal(clash, undefined, today)
  }
})
