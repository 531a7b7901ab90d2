import * as vscode from 'vscode';
import { planSelector } from './plan-documents';
import type { PlanServer } from './plan-server';

/** The language status of a plan: how many findings its files have; a click opens the preview on them. */
export function showStatus(server: PlanServer): vscode.Disposable {
  const item = vscode.languages.createLanguageStatusItem('gtmPlan.findings', planSelector());
  item.name = vscode.l10n.t('Plan findings');
  item.command = {
    title: vscode.l10n.t('Open Preview'),
    command: 'gtmPlan.openPreviewToSide',
    arguments: [undefined, 'findings'],
  };
  const update = (): void => {
    const document = vscode.window.activeTextEditor?.document;
    if (!document) return;
    const { errors, warnings, infos } = count(server, document.uri);
    item.text =
      errors + warnings === 0 ? `$(check) ${vscode.l10n.t('No errors, no warnings')}` : words(errors, warnings);
    item.detail = infos === 0 ? undefined : plural(infos, vscode.l10n.t('note'), vscode.l10n.t('notes'));
    item.severity =
      errors > 0
        ? vscode.LanguageStatusSeverity.Error
        : warnings > 0
          ? vscode.LanguageStatusSeverity.Warning
          : vscode.LanguageStatusSeverity.Information;
  };
  update();
  return vscode.Disposable.from(
    item,
    vscode.languages.onDidChangeDiagnostics(update),
    vscode.window.onDidChangeActiveTextEditor(update),
    server.onPlanChanged(update),
  );
}

function count(server: PlanServer, uri: vscode.Uri): { errors: number; warnings: number; infos: number } {
  const own = server.uriText(uri);
  const plan = [...server.plans.values()].find(({ files }) => files.includes(own));
  const all = (plan?.files ?? [own])
    .flatMap((file) => vscode.languages.getDiagnostics(vscode.Uri.parse(file)))
    .filter(({ source }) => source === 'gtm-plan');
  const of = (severity: vscode.DiagnosticSeverity): number => all.filter((one) => one.severity === severity).length;
  return {
    errors: of(vscode.DiagnosticSeverity.Error),
    warnings: of(vscode.DiagnosticSeverity.Warning),
    infos: of(vscode.DiagnosticSeverity.Information),
  };
}

function words(errors: number, warnings: number): string {
  return [
    errors > 0 ? `$(error) ${plural(errors, vscode.l10n.t('error'), vscode.l10n.t('errors'))}` : '',
    warnings > 0 ? `$(warning) ${plural(warnings, vscode.l10n.t('warning'), vscode.l10n.t('warnings'))}` : '',
  ]
    .filter(Boolean)
    .join(' ');
}

function plural(n: number, one: string, many: string): string {
  return `${n} ${n === 1 ? one : many}`;
}
