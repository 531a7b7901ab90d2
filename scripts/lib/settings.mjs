/** User settings of every VS Code that is started here: quiet, and nothing writes to a file by itself. */
export const settings = {
  'security.workspace.trust.enabled': false,
  'workbench.startupEditor': 'none',
  'workbench.welcomePage.walkthroughs.openOnInstall': false,
  'workbench.tips.enabled': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'chat.disableAIFeatures': true,
  'telemetry.telemetryLevel': 'off',
  'extensions.autoCheckUpdates': false,
  'extensions.autoUpdate': false,
  'extensions.ignoreRecommendations': true,
  'update.mode': 'none',
  'git.enabled': false,
  'typescript.disableAutomaticTypeAcquisition': true,
  // In a browser VS Code saves by itself after a delay, which would rewrite the files of a test.
  'files.autoSave': 'off',
  'files.simpleDialog.enable': true,
  'window.menuBarVisibility': 'classic',
  'editor.accessibilitySupport': 'off',
};

/** The four kinds of colour theme, and the built-in theme that stands for each. */
export const themes = {
  light: 'Light Modern',
  dark: 'Dark Modern',
  'hc-dark': 'Default High Contrast',
  'hc-light': 'Default High Contrast Light',
};
