import { Button } from 'react-aria-components'
import { useLanguage, useWords } from '#web/words.ts'
import { useTheme } from '../theme.ts'
import words from '../ui.texts.ts'
import { IconButton } from './icon-button.tsx'
import css from './toggles.module.css'

/** Light or dark; follows the device until it is pressed. */
export function ThemeToggle() {
  const t = useWords(words)
  const [theme, choose] = useTheme()
  const next = theme === 'dark' ? 'light' : 'dark'
  return (
    <IconButton
      icon={next === 'dark' ? 'moon' : 'sun'}
      label={t(next === 'dark' ? 'toDark' : 'toLight')}
      onPress={() => choose(next)}
    />
  )
}

/** Chinese or English: shows the name of the other, in its own language. */
export function LanguageToggle() {
  const { language, setLanguage } = useLanguage()
  const next = language === 'zh' ? 'en' : 'zh'
  return (
    <Button className={css.language ?? ''} onPress={() => setLanguage(next)}>
      <span lang={next === 'en' ? 'en' : 'zh-CN'}>{next === 'en' ? 'English' : '中文'}</span>
    </Button>
  )
}
