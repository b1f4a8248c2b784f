import { decides, type Finding } from '../answer.rules.ts'
import { question } from '../question.rules.ts'

export interface DirectTransferGiven {
  /** The sending committee has the power to approve probationary members. */
  readonly senderApproves: boolean
  readonly receiverApproves: boolean
}

/** May two organisations transfer a member directly, anywhere in the country? Both need the power to approve probationary members. */
export const directTransfer = question({
  name: 'direct-transfer',
  rules: ['TR-02'],
  settings: {},
  judge: ({ senderApproves, receiverApproves }: DirectTransferGiven, _on, law): Finding<{ direct: boolean }> => {
    const direct = senderApproves && receiverApproves
    return {
      outcome: direct ? 'PASS' : 'FAIL',
      values: { direct },
      because: [
        decides(law['TR-02'], {
          text: senderApproves ? 'direct.sender' : 'direct.sender-lacks',
          holds: senderApproves,
        }),
        decides(law['TR-02'], {
          text: receiverApproves ? 'direct.receiver' : 'direct.receiver-lacks',
          holds: receiverApproves,
        }),
      ],
      wouldChange: direct ? [] : [{ text: 'direct.through-above', numbers: {}, outcome: 'PASS' }],
    }
  },
})
