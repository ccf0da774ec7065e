/**
 * The part of Microsoft's add-in-only manifest schema ([MS-OWEMXML]: OfficeAppManifestV1_1,
 * TaskPaneAppVersionOverridesV1_0) that a task-pane add-in with ribbon buttons and custom functions uses: children in their prescribed order.
 * "?" may be absent, "+" occurs once or more, "*" any number of times; without a mark exactly once.
 */
export const schema: Readonly<Record<string, readonly string[]>> = {
  OfficeApp: [
    'Id', 'AlternateId?', 'Version', 'ProviderName', 'DefaultLocale', 'DisplayName', 'Description', 'IconUrl', 'HighResolutionIconUrl?',
    'SupportUrl?', 'AppDomains?', 'Hosts', 'Requirements?', 'DefaultSettings', 'Permissions', 'VersionOverrides?',
  ],
  AppDomains: ['AppDomain+'],
  'OfficeApp/Hosts': ['Host+'],
  'OfficeApp/Hosts/Host': [],
  Requirements: ['Sets'],
  Sets: ['Set+'],
  DefaultSettings: ['SourceLocation'],
  VersionOverrides: ['Description?', 'Requirements?', 'Hosts?', 'Resources?', 'WebApplicationInfo?', 'EquivalentAddins?'],
  'VersionOverrides/Hosts': ['Host+'],
  'VersionOverrides/Hosts/Host': ['Runtimes?', 'AllFormFactors?', 'DesktopFormFactor?'],
  Runtimes: ['Runtime+'],
  AllFormFactors: ['ExtensionPoint+'],
  DesktopFormFactor: ['GetStarted?', 'FunctionFile?', 'ExtensionPoint+'],
  GetStarted: ['Title', 'Description', 'LearnMoreUrl?'],
  'DesktopFormFactor/ExtensionPoint': ['CustomTab'],
  'AllFormFactors/ExtensionPoint': ['Script', 'Page', 'Metadata', 'Namespace?'],
  Script: ['SourceLocation'],
  Page: ['SourceLocation'],
  Metadata: ['SourceLocation'],
  CustomTab: ['Group+', 'Label'],
  Group: ['Label', 'Icon', 'Control+'],
  Control: ['Label', 'Supertip', 'Icon', 'Action'],
  Supertip: ['Title', 'Description'],
  Icon: ['bt:Image+'],
  Resources: ['bt:Images', 'bt:Urls', 'bt:ShortStrings', 'bt:LongStrings'],
  'bt:Images': ['bt:Image+'],
  'bt:Urls': ['bt:Url+'],
  'bt:ShortStrings': ['bt:String+'],
  'bt:LongStrings': ['bt:String+'],
  DisplayName: ['Override*'],
  'OfficeApp/Description': ['Override*'],
  'bt:String': ['bt:Override*'],
  'bt:Url': ['bt:Override*'],
};

/** The most characters a text may have ([MS-OWEMXML] simple types ShortString and LongString; DisplayName, ProviderName: 125). */
export const longest = { DisplayName: 125, ProviderName: 125, Description: 250, shortString: 125, longString: 250, resid: 32, id: 125 } as const;

/** What an action must contain, by its xsi:type. */
export const actions: Readonly<Record<string, readonly string[]>> = {
  ExecuteFunction: ['FunctionName'],
  ShowTaskpane: ['TaskpaneId?', 'SourceLocation', 'Title?'],
};

/** Ribbon icons: these three are required, the others allowed. */
export const iconSizes = { required: [16, 32, 80], allowed: [16, 20, 24, 32, 40, 48, 64, 80] } as const;

export const namespaces = {
  app: 'http://schemas.microsoft.com/office/appforoffice/1.1',
  bt: 'http://schemas.microsoft.com/office/officeappbasictypes/1.0',
  overrides: 'http://schemas.microsoft.com/office/taskpaneappversionoverrides',
} as const;
