import { texts } from '#core/texts.ts'

/** Why a spreadsheet was not read; a module that reads one declares `sheetRefusals` and spreads these. */
export const sheetTexts = texts({
  'sheet.too-large': [
    '文件太大（{bytes} 字节，最多 {most} 字节）。',
    'The file is too large ({bytes} bytes, at most {most}).',
  ],
  'sheet.too-many-rows': ['行数太多（{rows} 行，最多 {most} 行）。', 'Too many rows ({rows}, at most {most}).'],
  'sheet.too-many-columns': [
    '列数太多（{columns} 列，最多 {most} 列）。',
    'Too many columns ({columns}, at most {most}).',
  ],
  'sheet.too-many-sheets': [
    '工作表太多（{sheets} 张，最多 {most} 张）。',
    'Too many sheets ({sheets}, at most {most}).',
  ],
  'sheet.old-format': [
    '这是旧的 xls 格式，请在表格软件中另存为 xlsx。',
    'This is the old xls format: save it as xlsx in your spreadsheet program.',
  ],
  'sheet.locked': [
    '文件有打开密码，请去掉密码后再导入。',
    'The file opens with a password: remove it, then import again.',
  ],
  'sheet.faulty-cell': [
    '单元格 {cell} 是错误值，请改正后再导入。',
    'Cell {cell} holds an error value: correct it, then import again.',
  ],
  'sheet.not-a-spreadsheet': ['这不是 xlsx 或 csv 表格文件。', 'This is not an xlsx or csv file.'],
})
