import writeExcelFile from 'write-excel-file/node'

/** How many of it are full members with a vote: the secretary among them. */
export const voters = 9

/** A roster as a branch keeps it, in columns of its own order, days and digits in every writing: `=` is a number, `@` a real date. */
const kept = `
序号|政治面貌|姓　名|入党时间|转正时间|班组|工种|出生年月|性别|小组|文化程度|身份证号|备注
=1|中共党员|陆　衡|=2006.7|=2007.7|常白班|支部书记|1975年3月|男|水处理小组|大学||
=2|党员|沈砚|２００９．６|２０１０．６|甲班|泵工|１９８２．３|男|水处理小组|大专|11010119820301001X|
=3|正式黨員|顾岚|2011年7月1日|2012-07-01|乙班|泵工|84.11|女|水处理小组|中专||
=4|中共党员|程野|@2013-06-28|@2014-06-28|丙班|泵工|=1986.1|男|水处理小组|高中||
=5|中共党员|方竹|二〇一四年七月|二〇一五年七月|丁班|泵工|1987/9|女|水处理小组|大专||
=6|中共党员| 许澜 |=2016.7|=2017.7|甲|空压工|1990.5|女|空压小组|大学||支委
=7|中共党员|季舟|2017.12|2018.12|乙班|空压工|=31472|男|空压小组|高中||
=8|中共党员|宋禾|2018-6|2019-6|丙班|空压工|1991年12月|男|空压小组|大专||
=9|中共党员|秦越|201906|202006|丁班|空压工|1989.8|男|空压小组|中技||
=10|预备党员|白露|2026.7||常白班|点检|1996.2|女|空压小组|大学||
=11|积极分子|苗青|||甲班|泵工|1998.13|男||大专||出生月份待查
=12|群众|向阳|||乙班|泵工|1999.4|男||大专||
合计||12人`

/** The workbook itself: two titles over merged cells, the table, a sum below it. */
export function rosterFile(): Promise<Buffer> {
  const title = (value: string) => [{ value, columnSpan: 13, align: 'center' as const }]
  const table = kept
    .trim()
    .split('\n')
    .map((line) => line.split('|').map(cell))
  const titles = ['净环水车间职工及党员花名册', '填报单位：净环水车间　　填报日期：２０２６年１１月'].map(title)
  return writeExcelFile([{ sheet: '在册', data: [...titles, ...table] }]).toBuffer()
}

function cell(written: string) {
  if (written === '') return null
  if (written.startsWith('=')) return { value: Number(written.slice(1)) }
  if (written.startsWith('@')) return { value: new Date(`${written.slice(1)}T00:00Z`), type: Date, format: 'yyyy/m/d' }
  return { value: written }
}
