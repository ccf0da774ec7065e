import { officeError } from './OfficeError';

/** The named colours an add-in is likely to use; Excel knows all of HTML's. */
const named: Readonly<Record<string, string>> = {
  black: '#000000',
  white: '#FFFFFF',
  red: '#FF0000',
  green: '#008000',
  blue: '#0000FF',
  yellow: '#FFFF00',
  orange: '#FFA500',
  gray: '#808080',
  grey: '#808080',
  lightgray: '#D3D3D3',
  darkgray: '#A9A9A9',
  navy: '#000080',
};

/** "#RRGGBB" of an HTML colour ("#RRGGBB", "RRGGBB" or a name); throws InvalidArgument for anything else. */
export function readColor(color: string, where: string): string {
  const hex = /^#?([0-9a-f]{6})$/i.exec(color);
  const found = hex ? `#${(hex[1] ?? '').toUpperCase()}` : named[color.toLowerCase()];
  if (!found) throw officeError('InvalidArgument', where, `not a colour: ${color}`);
  return found;
}
