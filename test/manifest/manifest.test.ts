import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { lintManifest } from './lint';

const folder = new URL('../../', import.meta.url);
const manifest = readFileSync(new URL('manifest.xml', folder), 'utf8');
const lint = (xml: string, allowLocalhost = true): string[] => lintManifest(xml, { folder, allowLocalhost });

/** One change that makes the manifest wrong, and words that the lint must then use. */
const mistakes: readonly (readonly [string, (xml: string) => string, RegExp])[] = [
  ['broken XML', (xml) => xml.replace('</Hosts>', ''), /well-formed/],
  ['elements swapped', (xml) => xml.replace(/(<ProviderName>.*<\/ProviderName>)\s*(<DefaultLocale>.*<\/DefaultLocale>)/, '$2$1'), /<ProviderName> is missing or out of order/],
  ['tab label before its groups', (xml) => xml.replace(/<Label resid="Tab.Label"\/>/, '').replace(/(<CustomTab[^>]*>)/, '$1<Label resid="Tab.Label"/>'), /<CustomTab>: <Group>/],
  ['an unknown element', (xml) => xml.replace('<Permissions>', '<Colour/><Permissions>'), /<Colour> is not allowed|<Permissions> is missing/],
  ['two labels', (xml) => xml.replace('<Label resid="Model.Label"/>', '<Label resid="Model.Label"/><Label resid="Model.Label"/>'), /occurs 2 times/],
  ['a wrong namespace', (xml) => xml.replace('officeappbasictypes/1.0', 'officeappbasictypes/1.1'), /namespace/],
  ['an unknown action', (xml) => xml.replace('xsi:type="ShowTaskpane"', 'xsi:type="ShowWindow"'), /ShowWindow/],
  ['a resid without resource', (xml) => xml.replace('<Label resid="Tab.Label"/>', '<Label resid="Tab.Name"/>'), /"Tab.Name", which is not defined/],
  ['a resource that nobody uses', (xml) => xml.replace('<Label resid="Tab.Label"/>', '<Label resid="Model.Label"/>'), /"Tab.Label" is not used/],
  ['a text where an address belongs', (xml) => xml.replace('<FunctionFile resid="Taskpane.Url"/>', '<FunctionFile resid="Tab.Label"/>'), /expected bt:Urls/],
  ['a resource defined twice', (xml) => xml.replace('<bt:Url id="GetStarted.Url"', '<bt:Url id="Taskpane.Url"'), /defined twice/],
  ['an id of 33 characters', (xml) => xml.replaceAll('Taskpane.Url', 'T'.repeat(33)), /33 characters/],
  ['two controls with one id', (xml) => xml.replace('id="Sterktewijzer.ShowPane"', 'id="Sterktewijzer.InsertModel"'), /used twice/],
  ['plain http', (xml) => xml.replace('<bt:Url id="Taskpane.Url" DefaultValue="https:', '<bt:Url id="Taskpane.Url" DefaultValue="http:'), /not https/],
  ['a missing icon', (xml) => xml.replace('icons/app-16.png', 'icons/app-17.png'), /app-17.png: there is no such file/],
  ['an icon of another size', (xml) => xml.replace('icons/show-pane-16.png', 'icons/show-pane-32.png'), /32 × 32 pixels instead of 16 × 16/],
  ['a blurred add-in icon', (xml) => xml.replace('icons/app-64.png', 'icons/app-32.png'), /32 × 32 pixels instead of 64 × 64/],
  ['a missing icon size', (xml) => xml.replace('<bt:Image size="80" resid="ShowPane.80"/>', ''), /no icon of 80 pixels/],
  ['an icon size Office does not know', (xml) => xml.replace('<bt:Image size="64" resid="App.64"/>', '<bt:Image size="128" resid="App.64"/>'), /icon of 128 pixels/],
  ['a short text of 126 characters', (xml) => xml.replace('DefaultValue="Deelvenster"', `DefaultValue="${'d'.repeat(126)}"`), /126 characters, at most 125/],
  ['a long text of 251 characters', (xml) => xml.replace(/DefaultValue="Opent het deelvenster[^"]*"/, `DefaultValue="${'d'.repeat(251)}"`), /251 characters, at most 250/],
  ['a translation that is too long', (xml) => xml.replace('Value="Task pane"', `Value="${'d'.repeat(126)}"`), /ShowPane.Label \(en-US\) has 126/],
  ['a missing translation', (xml) => xml.replace('<bt:Override Locale="en-US" Value="Task pane"/>', ''), /ShowPane.Label has no en-US text/],
  ['an empty text', (xml) => xml.replace('DefaultValue="Deelvenster"', 'DefaultValue=""'), /is empty/],
  ['no GUID', (xml) => xml.replace(/<Id>.{4}/, '<Id>'), /not a GUID/],
  ['a version of three parts', (xml) => xml.replace(/(<Version>\d+\.\d+\.\d+)\.\d+/, '$1'), /four parts/],
  ['another default language', (xml) => xml.replace('nl-NL', 'nl-BE'), /DefaultLocale/],
  ['a function the code does not have', (xml) => xml.replace('>insertModel<', '>insertAll<'), /"insertAll" is not in commandNames/],
  ['a runtime that ends with the pane', (xml) => xml.replace('lifetime="long"', 'lifetime="short"'), /lifetime="long"/],
  ['commands in another page', (xml) => xml.replace('<FunctionFile resid="Taskpane.Url"/>', '<FunctionFile resid="GetStarted.Url"/>'), /not the page of the shared runtime/],
  ['functions in another page', (xml) => xml.replace(/(<Page>\s*<SourceLocation resid=")Taskpane.Url/, '$1GetStarted.Url'), /not the page of the shared runtime/],
  ['functions without metadata', (xml) => xml.replace(/<Metadata>[\s\S]*<\/Metadata>/, ''), /<Metadata> is missing/],
  ['functions for the desktop only', (xml) => xml.replace(/AllFormFactors/g, 'DesktopFormFactor'), /CustomFunctions in AllFormFactors/],
  ['a namespace with a hyphen', (xml) => xml.replaceAll('"STERKTE"', '"STERKTE-WIJZER"'), /no namespace for functions/],
  ['a namespace that differs by language', (xml) => xml.replace('Value="STERKTE"/>', 'Value="STRENGTH"/>'), /would not calculate in every language/],
  ['metadata of another language over plain http', (xml) => xml.replace('Value="https://localhost:3000/functions.en.json"', 'Value="http://localhost:3000/functions.en.json"'), /functions.en.json" is not https/],
  ['no shared runtime asked for', (xml) => xml.replace('Name="SharedRuntime"', 'Name="DialogApi"'), /SharedRuntime/],
];

describe('manifest.xml', () => {
  it('has nothing wrong with it', () => {
    expect(lint(manifest)).toEqual([]);
  });

  it.each(mistakes)('%s is found', (_, spoil, words) => {
    const spoiled = spoil(manifest);
    expect(spoiled).not.toBe(manifest);
    expect(lint(spoiled).join('\n')).toMatch(words);
  });

  it('may point at localhost during development only', () => {
    expect(lint(manifest, false).join('\n')).toMatch(/points at localhost/);
    expect(lint(manifest.replaceAll('https://localhost:3000', 'https://sterktewijzer.example'), false)).toEqual([]);
  });

  it('names itself as package.json does', () => {
    const { version } = JSON.parse(readFileSync(new URL('package.json', folder), 'utf8')) as { version: string };
    expect(manifest).toContain(`<Version>${version}.0</Version>`);
  });
});
