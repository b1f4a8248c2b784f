import { admissionApproval } from './admission-approval.rules.ts'
import { conversionApproval, oath } from './after-approval.rules.ts'
import { applicantAge, applicantTalk } from './applicant.rules.ts'
import { admissionAssembly, leavingSoon, shortTraining } from './before-assembly.rules.ts'
import { conversion } from './conversion.rules.ts'
import { cultivationReviews } from './cultivation.rules.ts'
import { prospectiveListing } from './listing.rules.ts'
import { approvingBody, memberFile, yearlyQuota } from './papers-and-powers.rules.ts'
import { probation, probationExtension } from './probation.rules.ts'
import { publicNotice } from './public-notice.rules.ts'
import { recruitingSteps } from './recruiting-steps.rules.ts'
import { cultivationContacts, introducers } from './sponsors.rules.ts'

export const recruitingQuestions = {
  'recruiting-steps': recruitingSteps,
  'applicant-age': applicantAge,
  'applicant-talk': applicantTalk,
  'cultivation-contacts': cultivationContacts,
  'cultivation-reviews': cultivationReviews,
  'prospective-listing': prospectiveListing,
  'public-notice': publicNotice,
  introducers,
  'short-training': shortTraining,
  'leaving-soon': leavingSoon,
  'admission-assembly': admissionAssembly,
  'admission-approval': admissionApproval,
  'approving-body': approvingBody,
  oath,
  probation,
  'probation-extension': probationExtension,
  conversion,
  'conversion-approval': conversionApproval,
  'member-file': memberFile,
  'yearly-quota': yearlyQuota,
} as const
