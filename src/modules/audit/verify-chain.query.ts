import { answer } from '#server/handler.ts'
import { verifyChain } from './audit.contract.ts'
import { ChainCheck, type Link } from './chain.rules.ts'
import { exportLines } from './links.ts'
import { sha256 } from './sealer.ts'

export default answer(verifyChain, async ({ db }, { head }) => {
  const check = new ChainCheck(sha256, head)
  for await (const line of exportLines(db)) check.add(JSON.parse(line) as Link)
  const { links, head: newest, fault } = check.finish()
  return { links, head: newest, fault: fault && { kind: fault.kind, seq: fault.seq } }
})
