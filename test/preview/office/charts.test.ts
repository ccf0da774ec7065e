import { beforeAll, describe, expect, it, vi } from 'vitest';
import { bootOffice, type BootedOffice } from './bootOffice';

let office: BootedOffice;
beforeAll(async () => {
  office = await bootOffice();
});

const data = [['Team', '2023', '2024'], ['Zwolle', 1, 2], ['Apeldoorn', 3, 4]];

describe('charts', () => {
  it('take names and categories from the texts of the source', async () => {
    await office.onSheet(async (context, sheet) => {
      sheet.getRange('A1:C3').values = data.map((row) => row.map((cell) => (typeof cell === 'string' ? `'${cell}` : cell)));
      sheet.load('name, id');
      const chart = sheet.charts.add('ColumnClustered', sheet.getRange('A1:C3'), 'Columns');
      const count = chart.series.getCount();
      const second = chart.series.getItemAt(1).load('name');
      await context.sync();
      expect([count.value, second.name]).toEqual([2, '2024']);
      expect(office.grid.charts.list(sheet.id)[0]?.series[0]).toEqual({
        nameRef: `${sheet.name}!$B$1`,
        categories: `${sheet.name}!$A$2:$A$3`,
        values: `${sheet.name}!$B$2:$B$3`,
      });
    });
  });

  it('by rows, and without headers', async () => {
    await office.onSheet(async (context, sheet) => {
      sheet.getRange('A1:C3').values = data.map((row) => row.map((cell) => (typeof cell === 'string' ? `'${cell}` : cell)));
      sheet.load('name, id');
      sheet.charts.add('Line', sheet.getRange('A1:C3'), 'Rows');
      sheet.charts.add('Line', sheet.getRange('B2:C3'), 'Columns');
      await context.sync();
      const [byRows, bare] = office.grid.charts.list(sheet.id);
      expect(byRows?.series).toEqual([
        { nameRef: `${sheet.name}!$A$2`, categories: `${sheet.name}!$B$1:$C$1`, values: `${sheet.name}!$B$2:$C$2` },
        { nameRef: `${sheet.name}!$A$3`, categories: `${sheet.name}!$B$1:$C$1`, values: `${sheet.name}!$B$3:$C$3` },
      ]);
      expect(bare?.series.map(({ values }) => values)).toEqual([`${sheet.name}!$B$2:$B$3`, `${sheet.name}!$C$2:$C$3`]);
    });
  });

  it('keep title, legend, axes, colours, place and name', async () => {
    await office.onSheet(async (context, sheet) => {
      sheet.getRange('A1:B3').values = [['Team', 'Fte'], ['a', 1], ['b', 2]];
      const chart = sheet.charts.add('BarClustered', sheet.getRange('A1:B3'), 'Columns');
      chart.name = 'Sterkte per team';
      chart.title.text = 'Sterkte';
      chart.legend.visible = false;
      chart.axes.valueAxis.title.text = 'fte';
      chart.axes.categoryAxis.reversePlotOrder = true;
      chart.series.getItemAt(0).format.fill.setSolidColor('#0F6CBD');
      chart.setPosition('D2', 'J20');
      const read = sheet.charts.getItem('sterkte PER team').load('name, chartType, left, top, width, height');
      const title = read.title.load('text, visible');
      const legend = read.legend.load('visible');
      const axis = read.axes.valueAxis.title.load('text');
      const categories = read.axes.categoryAxis.load('reversePlotOrder');
      const color = read.series.getItemAt(0).format.fill.getSolidColor();
      await context.sync();
      expect(read.toJSON()).toEqual({ name: 'Sterkte per team', chartType: 'BarClustered', left: 144, top: 15, width: 336, height: 285 });
      expect([title.text, title.visible, legend.visible, axis.text, categories.reversePlotOrder, color.value]).toEqual(['Sterkte', true, false, 'fte', true, '#0F6CBD']);
    });
  });

  it('are in a store that tells of changes, and go when deleted', async () => {
    const told = vi.fn();
    const stop = office.grid.charts.subscribe(told);
    await office.onSheet(async (context, sheet) => {
      sheet.getRange('A1:B2').values = [['a', 1], ['b', 2]];
      const chart = sheet.charts.add('Line', sheet.getRange('A1:B2'));
      sheet.load('id');
      await context.sync();
      expect(told).toHaveBeenCalledTimes(1);
      chart.top = 100;
      await context.sync();
      expect(told).toHaveBeenCalledTimes(2);
      chart.delete();
      await context.sync();
      expect(office.grid.charts.list(sheet.id)).toEqual([]);
      await office.grid.user.undo();
      expect(office.grid.charts.list(sheet.id)).toHaveLength(1);
    });
    stop();
  });
});
