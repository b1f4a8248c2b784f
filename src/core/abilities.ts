/**
 * What an office lets its holder do, over the unit it is held in and everything below that unit.
 * One table, read as sentences; the server turns it into a set predicate over unit paths.
 */
export const abilities = [
  'see', // who is in the unit, its gatherings, its duties
  'see-branch', // the picture of one's own branch: its groups, its counts, its year; nobody's record
  'see-rota', // the rota and the venues of one's own branch
  'see-contact', // telephone numbers
  'keep-organisation', // units, areas, posts, venues
  'keep-rota', // patterns, overrides
  'keep-people', // persons, standing, postings, offices, import
  'keep-gatherings', // plan, record, close, amend
  'keep-development', // the 25 steps of whoever wants to join: seen and kept
  'keep-dues', // standards and payments of members: seen and kept, by nobody else
  'keep-talks', // that heart-to-heart talks took place: seen and kept, beside the two who spoke
  'keep-appraisal', // organisational life and appraisal of the year: totals and grades seen and kept, by nobody else
  'keep-pattern', // the 1-3-1-4 pattern of the branch
  'see-audit', // the record chain
  'administer', // accounts and sessions of others
] as const

export type Ability = (typeof abilities)[number]

/** Held over the whole branch in which the office is held, or the membership, or the posting: what a branch tells its own. */
export const branchWide: ReadonlySet<Ability> = new Set<Ability>(['see-branch', 'see-rota'])

export const roles = [
  'administrator',
  'superior-committee',
  'secretary',
  'deputy-secretary',
  'committee-member',
  'group-leader',
  'member',
  'crew-member',
  'auditor',
] as const

/** `member` and `crew-member` are not appointed: they follow from membership and posting. */
export type Role = (typeof roles)[number]

const secretaryMay: readonly Ability[] = [
  'see',
  'see-branch',
  'see-rota',
  'see-contact',
  'keep-organisation',
  'keep-rota',
  'keep-people',
  'keep-gatherings',
  'keep-development',
  'keep-dues',
  'keep-talks',
  'keep-appraisal',
  'keep-pattern',
  'see-audit',
  'administer',
]

/** Role → abilities over the subtree of the unit where it is held. */
export const abilitiesOf: Readonly<Record<Role, readonly Ability[]>> = {
  administrator: [
    'see',
    'see-branch',
    'see-rota',
    'keep-organisation',
    'keep-rota',
    'keep-people',
    'see-audit',
    'administer',
  ],
  'superior-committee': ['see', 'see-branch', 'see-rota', 'see-audit'],
  secretary: secretaryMay,
  'deputy-secretary': secretaryMay,
  'committee-member': [
    'see',
    'see-branch',
    'see-rota',
    'keep-people',
    'keep-rota',
    'keep-gatherings',
    'keep-development',
    'keep-dues',
    'keep-talks',
    'keep-appraisal',
  ],
  'group-leader': ['see', 'see-branch', 'see-rota', 'see-contact', 'keep-gatherings'],
  member: ['see-branch', 'see-rota'],
  'crew-member': ['see-rota'],
  auditor: ['see', 'see-branch', 'see-rota', 'see-audit'],
}
