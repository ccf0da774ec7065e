import { functionNamespace } from '../../functions/ids';

/**
 * Functions that are newer than the file format carry a prefix in the file ([MS-XLSX] 2.2.2, "future functions").
 * In the grid and in Office.js they go without.
 */
const PREFIXED = new Set(
  (
    'ACOT ACOTH AGGREGATE ARABIC BASE BINOM.DIST BINOM.DIST.RANGE BINOM.INV BITAND BITLSHIFT BITOR BITRSHIFT BITXOR BYCOL BYROW CEILING.MATH CEILING.PRECISE ' +
    'CHISQ.DIST CHISQ.DIST.RT CHISQ.INV CHISQ.INV.RT CHISQ.TEST CHOOSECOLS CHOOSEROWS COMBINA CONCAT CONFIDENCE.NORM CONFIDENCE.T COT COTH COVARIANCE.P ' +
    'COVARIANCE.S CSC CSCH DAYS DECIMAL DROP ENCODEURL ERF.PRECISE ERFC.PRECISE EXPAND EXPON.DIST F.DIST F.DIST.RT F.INV F.INV.RT F.TEST FIELDVALUE ' +
    'FILTERXML FLOOR.MATH FLOOR.PRECISE FORECAST.ETS FORECAST.ETS.CONFINT FORECAST.ETS.SEASONALITY FORECAST.ETS.STAT FORECAST.LINEAR FORMULATEXT GAMMA ' +
    'GAMMA.DIST GAMMA.INV GAMMALN.PRECISE GAUSS GROUPBY HSTACK HYPGEOM.DIST IFNA IFS IMAGE IMCOSH IMCOT IMCSC IMCSCH IMSEC IMSECH IMSINH IMTAN ISFORMULA ' +
    'ISOMITTED ISOWEEKNUM LAMBDA LET LOGNORM.DIST LOGNORM.INV MAKEARRAY MAP MAXIFS MINIFS MODE.MULT MODE.SNGL MUNIT NEGBINOM.DIST NORM.DIST NORM.INV ' +
    'NORM.S.DIST NORM.S.INV NUMBERVALUE PDURATION PERCENTILE.EXC PERCENTILE.INC PERCENTOF PERCENTRANK.EXC PERCENTRANK.INC PERMUTATIONA PHI PIVOTBY ' +
    'POISSON.DIST QUARTILE.EXC QUARTILE.INC RANDARRAY RANK.AVG RANK.EQ REDUCE REGEXEXTRACT REGEXREPLACE REGEXTEST RRI SCAN SEC SECH SEQUENCE SHEET SHEETS ' +
    'SKEW.P SORTBY STDEV.P STDEV.S SWITCH T.DIST T.DIST.2T T.DIST.RT T.INV T.INV.2T T.TEST TAKE TEXTAFTER TEXTBEFORE TEXTJOIN TEXTSPLIT TOCOL TOROW ' +
    'TRIMRANGE UNICHAR UNICODE UNIQUE VALUETOTEXT VAR.P VAR.S VSTACK WEBSERVICE WEIBULL.DIST WRAPCOLS WRAPROWS XLOOKUP XMATCH XOR Z.TEST ARRAYTOTEXT'
  ).split(' '),
);

/** These two live one prefix deeper. */
const DEEPER = new Set(['FILTER', 'SORT']);

/** How Excel marks a function of an add-in in a file: "STERKTE.VERDEEL(" → "_xldudf_STERKTE_VERDEEL(". */
const ADD_IN = `_xldudf_${functionNamespace}_`;

/** Applies `change` to what stands outside "text" and 'quoted sheet names'. */
function outsideQuotes(formula: string, change: (piece: string) => string): string {
  return formula.replace(/"[^"]*"|'[^']*'|[^"']+/g, (piece) => (piece.startsWith('"') || piece.startsWith("'") ? piece : change(piece)));
}

/** Splits the arguments of a call at its commas; `from` is just behind the opening bracket. */
function callArguments(formula: string, from: number): string[] {
  const parts: string[] = [];
  let depth = 0;
  let quote = '';
  let start = from;
  for (let at = from; at < formula.length; at += 1) {
    const sign = formula[at] ?? '';
    if (quote !== '') quote = sign === quote ? '' : quote;
    else if (sign === '"' || sign === "'") quote = sign;
    else if ('([{'.includes(sign)) depth += 1;
    else if (depth === 0 && (sign === ',' || sign === ')')) {
      parts.push(formula.slice(start, at).trim());
      start = at + 1;
      if (sign === ')') break;
    } else if (')]}'.includes(sign)) depth -= 1;
  }
  return parts;
}

/** The names that LET and LAMBDA give: every other argument of the one, all but the last of the other. */
function ownNames(formula: string): ReadonlySet<string> {
  const names = new Set<string>();
  for (const match of formula.matchAll(/(?<![\w.])(LET|LAMBDA)\(/gi)) {
    const parts = callArguments(formula, match.index + match[0].length).slice(0, -1);
    const given = match[1]?.toUpperCase() === 'LET' ? parts.filter((_, position) => position % 2 === 0) : parts;
    for (const name of given) if (/^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name)) names.add(name.toLowerCase());
  }
  return names;
}

/** "XLOOKUP(A1,B:B,C:C)" → "_xlfn.XLOOKUP(A1,B:B,C:C)". Text between quotes stays; names given by LET and LAMBDA get `_xlpm.`. */
export function withFilePrefixes(formula: string): string {
  const own = ownNames(formula);
  return outsideQuotes(formula, (piece) =>
    piece.replace(/(?<![\p{L}\p{N}_.!])[\p{L}_][\p{L}\p{N}_.]*(?![\p{L}\p{N}_.!])(\()?/gu, (name: string, bracket: string | undefined) => {
      if (own.has(name.replace('(', '').toLowerCase())) return `_xlpm.${name}`;
      if (bracket === undefined) return name;
      const upper = name.slice(0, -1).toUpperCase();
      if (upper.startsWith(`${functionNamespace}.`)) return `${ADD_IN}${upper.slice(functionNamespace.length + 1)}(`;
      if (DEEPER.has(upper)) return `_xlfn._xlws.${upper}(`;
      return PREFIXED.has(upper) ? `_xlfn.${upper}(` : name;
    }),
  );
}

/** "_xlfn.XLOOKUP(…)" → "XLOOKUP(…)", functions of the add-in get their point back; the names of LET and LAMBDA lose their `_xlpm.` as well. */
export function withoutFilePrefixes(formula: string): string {
  return outsideQuotes(formula, (piece) => piece.replaceAll(ADD_IN, `${functionNamespace}.`).replace(/_xl(?:fn|ws|pm|udf)\./g, ''));
}
