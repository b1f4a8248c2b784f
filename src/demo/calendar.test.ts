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
