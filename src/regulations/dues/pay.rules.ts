/** What a line of a payslip is, as far as dues care (DU-02, DU-03, DU-04). `other` is for a person to sort. */
export type PayKind =
  | 'basic-wage'
  | 'post-pay'
  | 'skill-pay'
  | 'post-allowance'
  | 'regular-bonus'
  | 'performance-pay'
  | 'income-tax'
  | 'pension-insurance'
  | 'medical-insurance'
  | 'unemployment-insurance'
  | 'injury-insurance'
  | 'maternity-insurance'
  | 'housing-fund'
  | 'annuity'
  | 'housing-allowance'
  | 'transport-allowance'
  | 'car-allowance'
  | 'phone-allowance'
  | 'overtime-pay'
  | 'meal-allowance'
  | 'heating-allowance'
  | 'cooling-allowance'
  | 'property-allowance'
  | 'night-shift-allowance'
  | 'selective-allowance'
  | 'heat-allowance'
  | 'height-allowance'
  | 'toxic-post-allowance'
  | 'project-reward'
  | 'irregular-bonus'
  | 'other'

/** Paid regularly to all of the post: in the base. */
export const counted = [
  'basic-wage',
  'post-pay',
  'skill-pay',
  'post-allowance',
  'regular-bonus',
  'performance-pay',
] as const satisfies PayKind[]

/** Comes off the pay: the member's own share. An employer's share never was in it. */
export const takenOff = [
  'income-tax',
  'pension-insurance',
  'medical-insurance',
  'unemployment-insurance',
  'injury-insurance',
  'maternity-insurance',
  'housing-fund',
  'annuity',
] as const satisfies PayKind[]

/** Allowances for a purpose, or for some posts and people only; a night shift is one of them. */
export const allowances = [
  'housing-allowance',
  'transport-allowance',
  'car-allowance',
  'phone-allowance',
  'overtime-pay',
  'meal-allowance',
  'heating-allowance',
  'cooling-allowance',
  'property-allowance',
  'night-shift-allowance',
  'selective-allowance',
] as const satisfies PayKind[]

/** Health allowances of special posts and one-off rewards: what a steel mill pays most of. */
export const specialPosts = [
  'heat-allowance',
  'height-allowance',
  'toxic-post-allowance',
  'project-reward',
  'irregular-bonus',
] as const satisfies PayKind[]
