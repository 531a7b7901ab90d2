import type { ExtensionContext } from 'vscode';
import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient';

/** The one difference between the hosts: how the server is run. */
export type MakeClient = (context: ExtensionContext, options: LanguageClientOptions) => BaseLanguageClient;
