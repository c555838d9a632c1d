// An Excel workbook is read as the table people see: days as days, letters as letters, lines with their numbers, the first visible sheet.
import { readFileSync } from 'node:fs';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { csvOfWorkbook as csvOf } from '../../../contract/table/workbook.ts';
import { readAssignmentCsv } from '../../../worker/games/read-games-csv.ts';

const csvOfWorkbook = (bytes: Uint8Array) => csvOf(bytes, unzipSync, TextDecoder);

const STYLES = `<styleSheet><numFmts><numFmt numFmtId="164" formatCode="[$-409]d\\-mmm\\-yy;@"/><numFmt numFmtId="165" formatCode="0.00&quot; days&quot;"/></numFmts>
<cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="20"/><xf numFmtId="165"/></cellXfs></styleSheet>`;
const STRINGS =
  '<sst><si><t>First &amp; Last</t></si><si><r><t>Mu</t></r><r><t xml:space="preserve">ñoz, Jr.</t></r><rPh sb="0" eb="1"><t>no</t></rPh></si></sst>';

const workbook = (rows: string, over: Record<string, string> = {}): Uint8Array => {
  const parts: Record<string, string> = {
    'xl/workbook.xml':
      '<workbook xmlns:r="x"><sheets><sheet name="H" sheetId="1" state="hidden" r:id="rId1"/><sheet name="S" sheetId="2" r:id="rId2"/></sheets></workbook>',
    'xl/_rels/workbook.xml.rels':
      '<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Target="/xl/worksheets/sheet2.xml"/></Relationships>',
    'xl/sharedStrings.xml': STRINGS,
    'xl/styles.xml': STYLES,
    'xl/worksheets/sheet1.xml': '<worksheet><sheetData><row><c><v>1</v></c></row></sheetData></worksheet>',
    'xl/worksheets/sheet2.xml': `<worksheet><sheetData>${rows}</sheetData></worksheet>`,
    ...over,
  };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));
};

describe('a workbook', () => {
  it('has days, times, texts and numbers as people see them, and empty rows between', () => {
    const rows = [
      '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="C1" t="inlineStr"><is><t>Date</t></is></c></row>',
      '<row r="3"><c r="A3" t="s"><v>1</v></c><c r="B3" s="1"><v>32245</v></c><c r="C3" s="2"><v>46956.75</v></c>',
      '<c r="D3" s="3"><v>0.5</v></c><c r="E3" s="4"><v>3.5</v></c><c r="F3"><v>5551234567</v></c><c r="G3" t="b"><v>1</v></c>',
      '<c r="H3" t="str"><f>A1</f><v>x</v></c><c r="I3" s="1"/></row>',
    ];
    expect(csvOfWorkbook(workbook(rows.join('')))?.split('\r\n')).toEqual([
      'First & Last,,Date',
      '',
      '"Muñoz, Jr.",1988-04-12,2028-07-22 18:00,12:00,3.5,5551234567,TRUE,x,',
    ]);
  });

  it('counts from 1904 where it says so', () => {
    const book = '<workbook><workbookPr date1904="1"/><sheets><sheet r:id="rId2"/></sheets></workbook>';
    expect(csvOfWorkbook(workbook('<row><c s="1"><v>30783</v></c></row>', { 'xl/workbook.xml': book }))).toBe(
      '1988-04-12',
    );
  });

  it('of games is read as a file of games is', () => {
    const text = (cell: string) => `<c t="inlineStr"><is><t>${cell}</t></is></c>`;
    const header = ['Game', 'Date', 'Time', 'Referee'].map(text).join('');
    const csv = csvOfWorkbook(
      workbook(
        `<row>${header}</row><row>${text('G1')}<c s="1"><v>46956</v></c><c s="3"><v>0.75</v></c>${text('Ana Ortiz')}</row>`,
      ),
    );
    expect(readAssignmentCsv(csv ?? '', 'UTC')).toMatchObject({
      games: [{ startsAt: '2028-07-22T18:00:00.000Z' }],
      errors: [],
    });
  });

  it('of fifty thousand rows is read whole', () => {
    const rows = Array.from(
      { length: 50_000 },
      (_, at) => `<row><c t="s"><v>0</v></c><c s="1"><v>32245</v></c><c><v>${at}</v></c></row>`,
    );
    expect(csvOfWorkbook(workbook(rows.join('')))?.split('\r\n')).toHaveLength(50_000);
  });

  it('that is broken, old or locked is none: the person is told', () => {
    const folder = new URL('../../cases/roster-files/', import.meta.url);
    expect(csvOfWorkbook(new Uint8Array(readFileSync(new URL('workbook.xlsx', folder))))).toBeNull();
    expect(csvOfWorkbook(Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 1, 2, 3))).toBeNull();
    expect(csvOfWorkbook(zipSync({ 'word/document.xml': strToU8('<x/>') }))).toBeNull();
  });
});
