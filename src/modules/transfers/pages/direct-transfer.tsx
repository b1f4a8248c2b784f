import { useState } from 'react'
import { ask, citationOf, sentenceOf } from '#regulations/index.ts'
import { useSession } from '#web/session.tsx'
import { Checkbox, Disclosure, Status } from '#web/ui/index.ts'
import { useLanguage, useWords } from '#web/words.ts'
import { dialogTexts } from '../transfers-pages.texts.ts'
import css from './transfers.module.css'

/** TR-02: may the two sides settle it directly? Asked here, kept nowhere. */
export function DirectTransfer() {
  const t = useWords(dialogTexts)
  const { today } = useSession()
  const { language } = useLanguage()
  const [given, setGiven] = useState({ senderApproves: true, receiverApproves: true })
  const { outcome, because, wouldChange } = ask('direct-transfer', given, today)
  const lines = [...because, ...wouldChange].map((line) => sentenceOf(line, language))
  return (
    <Disclosure note={because[0] ? citationOf(because[0], language) : undefined} title={t('direct')}>
      <div className={css.ticks}>
        <Checkbox checked={given.senderApproves} onChange={(senderApproves) => setGiven({ ...given, senderApproves })}>
          {t('senderApproves')}
        </Checkbox>
        <Checkbox
          checked={given.receiverApproves}
          onChange={(receiverApproves) => setGiven({ ...given, receiverApproves })}
        >
          {t('receiverApproves')}
        </Checkbox>
        <Status
          kind={outcome === 'PASS' ? 'passed' : 'failed'}
          word={t(outcome === 'PASS' ? 'directYes' : 'directNo')}
        />
        <p>{lines.join(language === 'zh' ? '' : ' ')}</p>
      </div>
    </Disclosure>
  )
}
