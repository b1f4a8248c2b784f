import { isNo, no } from '#core/decision.ts'
import { addFirstAccount, takeSetUpToken } from '#modules/identity/first-account.public.ts'
import { judgePassword } from '#modules/identity/sign-in.rules.ts'
import { foundUnits } from '#modules/organisation/found.public.ts'
import { addFirstPerson, type OfficeToHold } from '#modules/people/first-person.public.ts'
import { answer } from '#server/handler.ts'
import { setUp } from './set-up.contract.ts'

export default answer(setUp, async ({ db, now, today, audit, emit }, input) => {
  const good = judgePassword(input.password, input.login)
  if (isNo(good)) return good
  if (new Set(input.groupNames).size < input.groupNames.length) return no('formation.same-names')
  if (input.since > today) return no('formation.since-ahead', { since: input.since })
  if (!(await takeSetUpToken(db, input.token, now))) return no('formation.set-up-over')
  const { committeeId, branchId } = await foundUnits(db, input, now)
  const offices: OfficeToHold[] = [{ unitId: committeeId, role: 'administrator' }]
  if (input.isSecretary) offices.push({ unitId: branchId, role: 'secretary' })
  const personId = await addFirstPerson(db, input.personName, offices, input.since, now)
  await addFirstAccount(db, personId, input.login, input.password, now)
  audit({ unitId: committeeId })
  emit('organisation.unit-changed', { branchIds: [branchId] })
  return { branchId }
})
