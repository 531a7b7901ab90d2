import {
  provideVSCodeDesignSystem,
  vsCodeButton,
  vsCodeDropdown,
  vsCodeOption,
  vsCodeTextField,
} from '@vscode/webview-ui-toolkit';

/**
 * Registers the controls that the page uses as `gtm-button`, `gtm-dropdown`, `gtm-option` and `gtm-text-field`.
 * It must run before the page's `load` event: later the toolkit never sees the theme. Our own prefix keeps clear of
 * every other set of elements, so another toolkit is a change to this file.
 */
export function registerControls(): void {
  provideVSCodeDesignSystem()
    .withPrefix('gtm')
    .register(vsCodeButton(), vsCodeDropdown(), vsCodeOption(), vsCodeTextField());
}
