import type { Day } from '#core/day.ts'
import type { CalendarTerms } from './calendar/terms.rules.ts'
import type { ConsequenceTerms } from './consequences/terms.rules.ts'
import type { DuesTerms } from './dues/terms.rules.ts'
import type { ElectionTerms } from './elections/terms.rules.ts'
import type { InstrumentId } from './instruments.rules.ts'
import type { LifeTerms } from './life/terms.rules.ts'
import type { LimitTerms } from './limits/terms.rules.ts'
import type { MeetingTerms } from './meetings/terms.rules.ts'
import type { OrganisationTerms } from './organisation/terms.rules.ts'
import type { RecruitingTerms } from './recruiting/terms.rules.ts'
import type { StandingTerms } from './standing/terms.rules.ts'
import type { TransferTerms } from './transfers/terms.rules.ts'
import type { VoteTerms } from './votes/terms.rules.ts'

/** What stands behind a line: a national text, local practice, a setting of the branch, or a convention of this program. */
export type Kind = 'national' | 'local' | 'setting' | 'design'

/** The numbers each rule carries, whole numbers only (CAL-09). A rule without numbers has `object`. */
export interface Terms
  extends CalendarTerms,
    OrganisationTerms,
    MeetingTerms,
    VoteTerms,
    ElectionTerms,
    LifeTerms,
    RecruitingTerms,
    StandingTerms,
    DuesTerms,
    TransferTerms,
    ConsequenceTerms,
    LimitTerms {}

export type RuleId = keyof Terms

/** Where a rule stands. `article` is empty where the text names none. */
export interface Citation {
  readonly rule: RuleId
  readonly instrument: InstrumentId
  readonly article: string
  readonly kind: Kind
  /** True where the article or its wording was not seen in a source text: confirm before relying on it. */
  readonly unsure?: true
}

export type Provision<R extends RuleId = RuleId> = Citation & Terms[R]

type Stands = Omit<Citation, 'rule' | 'instrument'>

/** What the instruments carry of a family of rules: by instrument, each rule with its article and numbers. */
export type ProvisionsOf<Family> = {
  readonly [I in InstrumentId]?: { readonly [R in keyof Family]?: Stands & Family[R] }
}

/** An instrument as code: which rules it carries from which day to which, with article and numbers. */
export interface Pack {
  readonly instrument: InstrumentId
  readonly from: Day
  readonly until: Day | null
  readonly provisions: { readonly [R in RuleId]?: Stands & Terms[R] }
}
