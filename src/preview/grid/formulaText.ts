/**
 * Whether the text can be a formula in English with commas: balanced brackets and quotes, and no ";" as separator
 * outside an array constant. Excel's API refuses other texts with InvalidArgument.
 */
export function isFormulaText(formula: string): boolean {
  let round = 0;
  let curly = 0;
  for (let at = 1; at < formula.length; at += 1) {
    const character = formula[at];
    if (character === '"' || character === "'") {
      const end = formula.indexOf(character, at + 1);
      if (end < 0) return false;
      at = end;
    } else if (character === '(') round += 1;
    else if (character === ')') round -= 1;
    else if (character === '{') curly += 1;
    else if (character === '}') curly -= 1;
    else if (character === ';' && curly === 0) return false;
    if (round < 0 || curly < 0) return false;
  }
  return round === 0 && curly === 0 && formula.length > 1 && !/[-+*/^&=<>,(]\s*$/.test(formula);
}
