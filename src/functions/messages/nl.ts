import type { Expected, Found, FunctionProblem, Place, Size } from '../problem';

const numbers = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 6 });
/** U+2212 for minus, as in the pane. */
const show = (value: number): string => numbers.format(value).replace(/^-/, '\u2212');
const cells = ({ rows, columns }: Size): string => `${rows} ${rows === 1 ? 'rij' : 'rijen'} bij ${columns} ${columns === 1 ? 'kolom' : 'kolommen'}`;

function where({ row, column, rows, columns }: Place): string {
  if (rows === 1 && columns === 1) return '';
  if (columns === 1) return `, rij ${row}`;
  return rows === 1 ? `, kolom ${column}` : `, rij ${row}, kolom ${column}`;
}

function what(found: Found): string {
  switch (found.kind) {
    case 'blank':
      return 'niets ingevuld';
    case 'text':
      return `de tekst ‘${found.text}’`;
    case 'boolean':
      return found.value ? 'WAAR' : 'ONWAAR';
    case 'number':
      return show(found.value);
    case 'error':
      return `de fout ${found.error}`;
    case 'other':
      return 'geen gewone waarde';
    default:
      throw found satisfies never;
  }
}

function asked(expected: Expected): string {
  switch (expected.kind) {
    case 'text':
      return 'een naam';
    case 'choice':
      return expected.choices.map((choice) => `"${choice}"`).join(', ').replace(/, ([^,]*)$/, ' of $1');
    case 'number': {
      const { least, most, above, whole } = expected;
      const kind = whole === true ? 'een geheel getal' : 'een getal';
      if (least !== undefined && most !== undefined) return `${kind} van ${year(least, whole)} tot en met ${year(most, whole)}`;
      if (above !== undefined) return `${kind} boven ${show(above)}${most === undefined ? '' : ` en hoogstens ${show(most)}`}`;
      return least === undefined ? kind : `${kind} van ${show(least)} of meer`;
    }
    default:
      throw expected satisfies never;
  }
}

/** Whole limits are years: without a point. */
function year(value: number, whole: boolean | undefined): string {
  return whole === true ? String(value) : show(value);
}

/** What is wrong, where, and what is expected: one or two sentences. */
export function dutchMessage(problem: FunctionProblem): string {
  switch (problem.code) {
    case 'wrongValue': {
      const place = problem.place === null ? '' : where(problem.place);
      return problem.found.kind === 'blank'
        ? `${problem.argument}${place}: er is niets ingevuld; verwacht wordt ${asked(problem.expected)}.`
        : `${problem.argument}${place}: er staat ${what(problem.found)}; verwacht wordt ${asked(problem.expected)}.`;
    }
    case 'wrongSize':
      return problem.like === problem.argument
        ? `${problem.argument}: u gaf ${cells(problem.size)}; verwacht wordt één cel.`
        : `${problem.argument}: u gaf ${cells(problem.size)}; verwacht worden ${cells(problem.expected)}, net als bij ${problem.like}.`;
    case 'notPerRow':
      return `${problem.argument}: u gaf ${cells(problem.size)}; verwacht wordt één kolom met een cel per rij van ${problem.like}, ${problem.rows} in totaal.`;
    case 'wrongColumns':
      return `${problem.argument}: u gaf ${problem.columns} ${problem.columns === 1 ? 'kolom' : 'kolommen'}; verwacht ${problem.expected === 1 ? 'wordt 1 kolom' : `worden ${problem.expected} kolommen`}.`;
    case 'tooManyCells':
      return `${problem.argument}: u gaf ${show(problem.cells)} cellen; dit kan met hoogstens ${show(problem.most)}.`;
    case 'totalNotOnStep':
      return `totaal: ${show(problem.total)} is geen veelvoud van de stap ${show(problem.step)}.`;
    case 'tooLarge':
      return `${problem.argument}${where(problem.place)}: dit getal is te groot om op deze stap precies af te ronden.`;
    case 'districtTwice':
      return `districttotalen: ‘${problem.district}’ staat er twee keer in; elk district mag er één keer in staan.`;
    case 'yearsOutOfOrder':
      return `${problem.second}: ${problem.secondYear} moet later zijn dan ${problem.first}, ${problem.firstYear}.`;
    case 'percentageToZero':
      return `${problem.argument}: met een vast percentage per jaar komt de uitstoot nooit op 0; vul een getal boven 0 in of kies "lineair".`;
    case 'residualAboveTarget':
      return `restniveau: ${show(problem.residual)} ton is meer dan wat in het doeljaar mag, ${show(problem.target)} ton.`;
    case 'residualWithoutYear':
      return 'neutraaljaar: er is niets ingevuld, maar wel een restniveau; vul het jaar in waarin dat overblijft.';
    case 'fixedAboveBudget':
      return `De vaste delen tellen op tot ${show(problem.sum)}; dat is meer dan het bedrag, ${show(problem.budget)}.`;
    case 'floorsAboveBudget':
      return `De minima en vaste delen tellen op tot ${show(problem.sum)}; dat is meer dan het bedrag, ${show(problem.budget)}.`;
    case 'capsBelowBudget':
      return `Samen kunnen de onderdelen hoogstens ${show(problem.sum)} krijgen; dat is minder dan het bedrag, ${show(problem.budget)}.`;
    case 'floorAboveCap':
      return `maximum${where(problem.place)}: ${show(problem.cap)} is minder dan het minimum of vaste deel, ${show(problem.floor)}.`;
    case 'noWeights':
      return `gewichten: alle gewichten zijn 0, dus niemand kan de overige ${show(problem.left)} krijgen.`;
    case 'totalOutOfReach':
      return `totaal: ${show(problem.total)} kan niet; met deze waarden ligt het totaal van ${show(problem.lowest)} tot en met ${show(problem.highest)}.`;
    case 'districtUnknown':
      return `district: ‘${problem.district}’ staat niet in districttotalen.`;
    case 'noExtensionKey':
      return 'De districten met teams hebben samen geen sterkte om naar te verdelen.';
    case 'yearOutsidePath':
      return `jaar${where(problem.place)}: ${problem.year} ligt buiten het pad, dat van ${problem.first} tot en met ${problem.last} loopt.`;
    default:
      throw problem satisfies never;
  }
}
