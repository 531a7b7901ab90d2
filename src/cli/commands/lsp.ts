import { type Command, UsageError } from '../command';

/** `gtm-plan lsp --stdio`: the language server for Neovim, Helix, Zed, JetBrains and others. */
export const command: Command = {
  name: 'lsp',
  summary: 'Start the language server for other editors',
  usage: 'gtm-plan lsp --stdio',
  options: { stdio: { about: 'speak LSP over standard input and output' } },
  async run(args) {
    if (!args.options.stdio) throw new UsageError('The language server speaks over stdio only: gtm-plan lsp --stdio');
    const { startStdio } = await import('../../server/start-stdio');
    return startStdio();
  },
};
