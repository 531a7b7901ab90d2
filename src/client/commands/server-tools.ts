import type { Command } from './command';

/** Starts the server afresh; open texts are sent to it again. */
export const restartServer: Command = { id: 'gtmPlan.restartServer', run: ({ server }) => server.restart() };

/** Shows what the extension and its server have written down. */
export const showOutput: Command = { id: 'gtmPlan.showOutput', run: ({ log }) => log.channel.show() };
