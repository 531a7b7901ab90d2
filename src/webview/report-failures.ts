import type { Host } from './host';

/** Everything that goes wrong in the page is written to the extension's output; none of it stays silent. */
export function reportFailures(host: Host): void {
  const report = (message: string): void => host.post({ type: 'error', message });
  window.addEventListener('error', (event) => {
    const { error, message } = event;
    report(error instanceof Error ? (error.stack ?? error.message) : message);
  });
  window.addEventListener('unhandledrejection', ({ reason }) => {
    report(reason instanceof Error ? (reason.stack ?? reason.message) : String(reason));
  });
  document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sourceFile, lineNumber }) => {
    report(`Blocked by ${violatedDirective}: ${blockedURI} (${sourceFile ?? ''}:${lineNumber})`);
  });
}
