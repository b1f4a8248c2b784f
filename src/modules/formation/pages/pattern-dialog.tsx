import { useState } from 'react'
import { sentenceOf, useTell } from '#web/api.ts'
import { Button, Dialog, Fields, Form, Section, TextButton, TextField, toast } from '#web/ui/index.ts'
import { useLanguage, useWords } from '#web/words.ts'
import { formationTexts } from '../formation.texts.ts'
import { changePattern, resetPattern } from '../home.contract.ts'
import type { HomeBand, HomeFacts } from './home-facts.ts'
import css from './pattern-dialog.module.css'

interface PatternDialogProps {
  branchId: string
  pattern: HomeFacts['pattern']
  onClose: () => void
}

/** Changes the words and the order of the pattern; what each band counts stays what it is. */
export function PatternDialog({ branchId, pattern, onClose }: PatternDialogProps) {
  const t = useWords(formationTexts)
  const { language } = useLanguage()
  const [bands, setBands] = useState<readonly HomeBand[]>(pattern.bands)
  const changing = useTell(changePattern)
  const resetting = useTell(resetPattern)
  const { version } = pattern
  const finish = (ok: boolean) => {
    if (!ok) return
    toast(t('saved'))
    onClose()
  }
  const save = async () =>
    finish((await changing.tell({ branchId, version, bands: bands.map((band) => ({ ...band })) })).ok)
  const reset = async () => finish((await resetting.tell({ branchId, version })).ok)
  const refusal = changing.refusal ?? resetting.refusal
  const replace = (place: number, band: HomeBand) => setBands(bands.map((old, at) => (at === place ? band : old)))
  return (
    <Dialog
      actions={
        <>
          <Button form="pattern" type="submit" variant="primary" working={changing.working}>
            {t('save')}
          </Button>
          <Button onPress={onClose}>{t('cancel')}</Button>
          {version > 0 ? (
            <Button onPress={() => void reset()} variant="quiet" working={resetting.working}>
              {t('reset')}
            </Button>
          ) : null}
        </>
      }
      onClose={onClose}
      open
      size="wide"
      title={t('patternTitle')}
    >
      <Form id="pattern" onSubmit={() => void save()} refusal={refusal && sentenceOf(refusal, language)}>
        {bands.map((band, place) => (
          <BandFields
            band={band}
            key={band.kind}
            onChange={(next) => replace(place, next)}
            onUp={place > 0 ? () => setBands(swapped(bands, place - 1)) : undefined}
          />
        ))}
      </Form>
    </Dialog>
  )
}

/** The list with the entries at `place` and after it in the other order. */
function swapped<Entry>(list: readonly Entry[], place: number): Entry[] {
  const [first, second] = list.slice(place, place + 2)
  if (first === undefined || second === undefined) return [...list]
  return [...list.slice(0, place), second, first, ...list.slice(place + 2)]
}

interface BandFieldsProps {
  band: HomeBand
  onChange: (band: HomeBand) => void
  onUp: (() => void) | undefined
}

function BandFields({ band, onChange, onUp }: BandFieldsProps) {
  const t = useWords(formationTexts)
  const strand = (place: number, change: Partial<HomeBand['strands'][number]>) =>
    onChange({ ...band, strands: band.strands.map((old, at) => (at === place ? { ...old, ...change } : old)) })
  return (
    <Section
      level={3}
      right={onUp ? <TextButton onPress={onUp}>{t('up')}</TextButton> : null}
      title={band.phrase}
      under="light"
    >
      <Fields least={140}>
        <TextField
          label={t('numeral')}
          maxLength={3}
          onChange={(numeral) => onChange({ ...band, numeral })}
          value={band.numeral}
        />
        <TextField
          label={t('label')}
          maxLength={8}
          onChange={(label) => onChange({ ...band, label })}
          value={band.label}
        />
        <TextField
          label={t('phrase')}
          maxLength={20}
          onChange={(phrase) => onChange({ ...band, phrase })}
          value={band.phrase}
        />
      </Fields>
      {band.strands.map((line, place) => (
        <div className={css.strand} key={line.kind}>
          <TextField
            label={t('strandTitle')}
            maxLength={12}
            onChange={(title) => strand(place, { title })}
            value={line.title}
          />
          <TextField
            label={t('strandNote')}
            maxLength={20}
            onChange={(note) => strand(place, { note })}
            value={line.note}
          />
          {place > 0 ? (
            <TextButton onPress={() => onChange({ ...band, strands: swapped(band.strands, place - 1) })}>
              {t('up')}
            </TextButton>
          ) : null}
        </div>
      ))}
    </Section>
  )
}
