import { useState } from 'react'
import { send, sentenceOf } from '#web/api.ts'
import { Button, Dialog, Form, Notice, TextField } from '#web/ui/index.ts'
import { useLanguage, useWords } from '#web/words.ts'
import { verifyChain } from './audit.contract.ts'
import { auditTexts } from './audit.texts.ts'

type Verdict = { readonly kind: 'done' | 'refusal'; readonly sentence: string }

/** Walks the chain on the server; with a head copied from a printed ledger also finds newest rows taken away. */
export function VerifyDialog({ onClose }: { onClose: () => void }) {
  const t = useWords(auditTexts)
  const { language } = useLanguage()
  const [head, setHead] = useState('')
  const [working, setWorking] = useState(false)
  const [verdict, setVerdict] = useState<Verdict | null>(null)
  const parsed = /^\s*(\d+)\s*[:：]\s*([0-9a-f]{8,64})\s*$/i.exec(head)
  const submit = async () => {
    setWorking(true)
    const reply = await send(verifyChain, { head: parsed ? { seq: Number(parsed[1]), hash: parsed[2] ?? '' } : null })
    setWorking(false)
    if (!reply.ok) return setVerdict({ kind: 'refusal', sentence: sentenceOf(reply, language) })
    const { fault, links } = reply.value
    if (!fault) return setVerdict({ kind: 'done', sentence: t('verified', { links }) })
    setVerdict({ kind: 'refusal', sentence: t('broken', { seq: fault.seq, kind: t(fault.kind as 'changed') }) })
  }
  return (
    <Dialog
      actions={
        <Button
          disabled={head.trim() !== '' && !parsed}
          form="verify"
          type="submit"
          variant="primary"
          working={working}
        >
          {t('verify')}
        </Button>
      }
      onClose={onClose}
      open
      size="small"
      title={t('verify')}
    >
      <Form id="verify" onSubmit={() => void submit()}>
        <TextField
          label={t('printedHead')}
          note={t('printedHeadNote')}
          onChange={setHead}
          value={head}
          warning={head.trim() !== '' && !parsed ? t('badHead') : undefined}
        />
        {verdict ? <Notice kind={verdict.kind}>{verdict.sentence}</Notice> : null}
      </Form>
    </Dialog>
  )
}
