import { describe, expect, it } from 'vitest';
import { builtInId, isDateFormat } from '../../../src/preview/file/numberFormats';
import { Colors, tinted } from '../../../src/preview/file/read/colors';
import { parseXml, XmlError } from '../../../src/preview/file/read/xml';

describe('colours', () => {
  // What Excel shows for the lighter and darker shades in its palette of the Office theme.
  it.each<[string, number, string]>([
    ['4472C4', 0.7999816888943144, 'DAE3F3'],
    ['4472C4', 0.5999938962981048, 'B4C7E7'],
    ['4472C4', -0.249977111117893, '2F5597'],
    ['4472C4', -0.499984740745262, '203864'],
    ['ED7D31', 0.7999816888943144, 'FBE5D6'],
    ['FFFFFF', -0.0499893185216834, 'F2F2F2'],
    ['000000', 0.499984740745262, '7F7F7F'],
    ['70AD47', 0, '70AD47'],
  ])('%s with tint %d is %s', (rgb, tint, shade) => {
    const channels = (color: string): number[] => [0, 2, 4].map((at) => parseInt(color.slice(at, at + 2), 16));
    const shown = channels(shade);
    // Excel rounds on the way in steps of 1/240; one step of a channel is no visible difference.
    channels(tinted(rgb, tint)).forEach((channel, i) => expect(Math.abs(channel - (shown[i] ?? 0)), `${tinted(rgb, tint)}`).toBeLessThanOrEqual(1));
  });

  it.each<[string, string | undefined]>([
    ['<color rgb="FF00b050"/>', '#00B050'],
    ['<color rgb="00B050"/>', '#00B050'],
    ['<color theme="0"/>', '#FFFFFF'],
    ['<color theme="1"/>', '#000000'],
    ['<color theme="3"/>', '#44546A'],
    ['<color indexed="64"/>', '#000000'],
    ['<color indexed="13"/>', '#FFFF00'],
    ['<color auto="1"/>', undefined],
    ['<color theme="99"/>', undefined],
    ['<color rgb="groen"/>', undefined],
  ])('%s is %s', (xml, color) => expect(new Colors().of(parseXml(xml))).toBe(color));
});

describe('number formats', () => {
  it.each(['m/d/yyyy', 'dd-mm-yyyy', '[$-413]d mmmm yyyy', 'h:mm', '[h]:mm:ss', 'mmm-yy', 'jjjj-mm-dd', 'yyyy', 'mm:ss.0', 'ddd d/m;@'])('%s shows a date or time', (format) => expect(isDateFormat(format)).toBe(true));
  it.each(['General', '0', '0.00', '#,##0', '0%', '0.00E+00', '@', '0.0" dagen"', '"dag"', '[Red]0', '0\\d', '_ "€" * #,##0.00_ ', '+0.0;-0.0;0', '#,##0 "fte";[Red]-#,##0 "fte"', 'Standaard'])('%s shows a number', (format) => expect(isDateFormat(format)).toBe(false));
  it('know their own number', () => expect([builtInId('0.00'), builtInId('m/d/yyyy'), builtInId('0.000')]).toEqual([2, 14, undefined]));
});

describe('XML', () => {
  it('keeps what stands between quotes and brackets', () => {
    const node = parseXml(`<?xml version="1.0"?><!-- <a> --><a x="1>2" y='"' z = "&lt;&#233;&#x20AC;&amp;amp;"><![CDATA[<&]]> t&quot;<b/>u</a>`);
    expect(node).toMatchObject({ name: 'a', attributes: { x: '1>2', y: '"', z: '<é€&amp;' }, text: '<& t"u', children: [{ name: 'b' }] });
  });
  it.each(['', 'tekst', '<a>', '<a></b>', '<a/></a>', '<a b="1', '<a><!-- </a>', '<!DOCTYPE a><a/>'])('refuses %s', (xml) => expect(() => parseXml(xml)).toThrow(XmlError));
  it('hands over elements that are not to be kept', () => {
    const seen: string[] = [];
    const node = parseXml('<a><r i="1"><c/></r><r i="2"/><s/></a>', { r: (item) => seen.push(`${item.attributes['i']}:${item.children.length}`) });
    expect(seen).toEqual(['1:1', '2:0']);
    expect(node.children.map((item) => item.name)).toEqual(['s']);
  });
});
