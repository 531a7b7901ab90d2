import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { nodeRuntime } from './node-runtime';
import { startServer } from './start-server';

// The transport is in the arguments: `--node-ipc` from our client, `--stdio` from others.
startServer(createConnection(ProposedFeatures.all), nodeRuntime);
