import uitbreidingRows from '../../../assets/plan/paragraaf411-districten.json';
import wijkagentRows from '../../../assets/plan/paragraaf411-wijkagenten.json';
import wijzigingRows from '../../../assets/plan/paragraaf412-wijzigingen.json';
import tekst from '../../../assets/plan/tekstcijfers.json';
import { figuresOfTable, noDecimals, oneDecimal } from './printedFigure';
import type { PrintedFigure } from './printedFigure';

const section411 = 'Paragraaf 4.1.1';
type DistrictRow = (typeof uitbreidingRows.rows)[number];
type WijkagentRow = (typeof wijkagentRows.rows)[number];
type RepeatedRow = (typeof tekst.herhaald.rows)[number];

/** Every figure of section 4.1: its three tables, the changes of 4.1.2 and what only the text prints. */
export function printedParagraaf41(): PrintedFigure[] {
  return [...hbvsTable(), ...uitbreidingTable(), ...wijkagentenTable(), ...wijzigingen(), ...tekstcijfers()];
}

const ofRow = (row: { district: string }): string => (row.district === 'TOTAAL' ? 'districten' : `district/${row.district}`);
const inWords = (row: { district: string }): string => (row.district === 'TOTAAL' ? 'alle districten' : row.district);

function hbvsTable(): PrintedFigure[] {
  const rows = uitbreidingRows.rows.filter((row) => row.hbvs2023 !== null);
  return figuresOfTable<DistrictRow>(
    rows,
    { section: section411, table: () => 'tabel HBVS+ 2018/2023', id: (row) => `paragraaf411.hbvs.${row.district}`, header: (row) => row.district, subject: inWords },
    [
      { key: 'hbvs2018', header: 'HBVS+ 2018 (huidig)', subject: 'HBVS+ 2018', value: (row) => row.hbvs2018, quantity: (row) => `hbvs2018/${ofRow(row)}`, decimals: oneDecimal },
      { key: 'hbvs2023', header: 'HBVS+ 2023 (nieuw)', subject: 'HBVS+ 2023', value: (row) => row.hbvs2023, quantity: (row) => `hbvs2023/${ofRow(row)}`, decimals: oneDecimal },
    ],
  );
}

function uitbreidingTable(): PrintedFigure[] {
  const table = {
    section: section411,
    table: () => 'tabel Uitbreiding',
    id: (row: { district: string }) => `paragraaf411.uitbreiding.${row.district}`,
    header: (row: { district: string }) => row.district,
    subject: (row: { district: string }) => (row.district === 'TOTAAL' ? 'districten en Platform' : row.district),
  };
  // The printed total of HBVS+ 2023 is one of the districts alone: the Platform has no HBVS+.
  const hbvs = figuresOfTable<RepeatedRow>(tekst.herhaald.rows, { ...table, subject: inWords }, [
    { key: 'hbvs2023', header: 'HBVS+ 2023', subject: 'HBVS+ 2023', value: (row) => row.hbvs2023, quantity: (row) => `hbvs2023/${ofRow(row)}`, decimals: oneDecimal },
  ]);
  return [
    ...hbvs,
    ...figuresOfTable<DistrictRow>(uitbreidingRows.rows, table, [
      { key: 'extension110', header: 'Uitbreiding (110 fte)', subject: 'Uitbreiding (110 fte)', value: (row) => row.extension110, quantity: extension110Of, decimals: oneDecimal },
      { key: 'hovj', header: 'Uitbreiding (kwal. hovj)', subject: 'Kwaliteits-HOvJ', value: (row) => row.extensionHovj, quantity: (row) => `hovj/${ofRow(row)}`, decimals: oneDecimal },
      { key: 'newStrength', header: 'Nieuwe sterkte', subject: 'Nieuwe sterkte', value: (row) => row.newStrength, quantity: newStrengthOf, decimals: oneDecimal },
    ]),
  ];
}

function extension110Of(row: DistrictRow): string {
  if (row.district === 'Platform Web & Wijk') return 'extension/platform';
  return row.district === 'TOTAAL' ? 'extension110/eenheid' : `extension110/district/${row.district}`;
}

function newStrengthOf(row: DistrictRow): string {
  if (row.district === 'Platform Web & Wijk') return 'strength/platform';
  return row.district === 'TOTAAL' ? 'strength/districtenMetPlatform' : `strength/district/${row.district}`;
}

function wijkagentenTable(): PrintedFigure[] {
  const extraDecimals = (row: WijkagentRow) => (row.district === 'TOTAAL' ? 0 : 1);
  return figuresOfTable<WijkagentRow>(
    wijkagentRows.rows,
    { section: section411, table: () => 'tabel Wijkagenten (staat na de tekst van 4.1.3)', id: (row) => `paragraaf411.wijkagenten.${row.district}`, header: (row) => row.district, subject: inWords },
    [
      { key: 'extra', header: 'Extra (digitaal) wijkagenten', subject: 'Extra wijkagenten', value: (row) => row.extraWijkagenten, quantity: (row) => `extraWijkagenten/${ofRow(row)}`, decimals: extraDecimals },
      { key: 'totaal', header: 'Nieuw totaal wijkagenten', subject: 'Wijkagenten', value: (row) => row.totalWijkagenten, quantity: (row) => `minWijkagenten/${ofRow(row)}`, decimals: noDecimals },
    ],
  );
}

/** Which figure of the tables a change of 4.1.2 speaks of; the others stand in the text alone. */
const quantityOfChange: Readonly<Record<string, string>> = {
  slachtofferloket: 'extension/afdeling/Dienst Regionale Operationele Samenwerking/Afdeling Regionaal Service Centrum',
  'operationeel centrum (meldkamer)': 'extension/afdeling/Dienst Regionaal Operationeel Centrum/Afdeling Meldkamer',
  'Camera in Beeld': 'cameraInBeeld',
  'preventie met gezag: Arnhem': 'preventiePerTraject',
  'control-functie': 'controlFunctie',
};

function wijzigingen(): PrintedFigure[] {
  return wijzigingRows.rows.flatMap((row): PrintedFigure[] => {
    // For Nijmegen and Enschede the text prints no figure: their fte comes from the note "3 x 1 fte".
    const quantity = quantityOfChange[row.change];
    if (quantity === undefined) return [];
    return [
      {
        id: `paragraaf412.tekst.${row.change}`,
        quantity,
        label: `Formatiewijziging, ${row.change}`,
        place: { section: 'Paragraaf 4.1.2', table: 'tekst', row: row.change },
        value: row.fte,
        decimals: row.change.startsWith('preventie') ? 0 : 1,
      },
    ];
  });
}

function tekstcijfers(): PrintedFigure[] {
  return tekst.rows.map((row) => ({
    id: row.id,
    quantity: row.quantity,
    label: row.label,
    place: { section: row.section, table: row.table, row: row.row },
    value: row.value,
    decimals: row.decimals === 0 ? 0 : 1,
  }));
}
