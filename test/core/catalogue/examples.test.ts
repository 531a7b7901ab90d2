import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { campaignType, channelsNamed, impliedMeasure, kpiTemplate, method } from '../../../src/core/catalogue';

interface Example {
  readonly personas: readonly { readonly id: string; readonly channels: readonly string[] }[];
  readonly campaigns: readonly {
    readonly id: string;
    readonly type: string;
    readonly direction: string;
    readonly personas: readonly string[];
  }[];
  readonly kpis: readonly { readonly id: string; readonly measures: string; readonly unit: string }[];
  readonly playbooks: readonly { readonly method: string; readonly elements: readonly { readonly id: string }[] }[];
}

for (const name of ['fernwhistle-fy27', 'moonbadger-2027']) {
  const plan: Example = parse(readFileSync(`examples/${name}.gtm.yaml`, 'utf8'));

  describe(`the catalogue beside ${name}`, () => {
    it('finds every campaign in a usual direction', () => {
      for (const { id, type, direction } of plan.campaigns) {
        const usual: readonly string[] = campaignType(type)?.directions ?? [];
        assert.ok(direction === 'both' || usual.includes(direction), `${id}: ${type} ${direction}`);
      }
    });

    it('reaches every persona on a channel that it uses', () => {
      for (const persona of plan.personas) {
        const wanted = persona.channels.flatMap((text) => channelsNamed(text).map((channel) => channel.id));
        const used = plan.campaigns
          .filter((campaign) => campaign.personas.includes(persona.id))
          .flatMap((campaign) => campaignType(campaign.type)?.channels ?? []);
        assert.ok(
          wanted.some((id) => used.includes(id)),
          `${persona.id} wants ${wanted}, gets ${used}`,
        );
      }
    });

    it('implies by id the measure and unit that the plan states', () => {
      const known = plan.kpis.filter((kpi) => impliedMeasure(kpi.id) !== undefined);
      assert.ok(known.length >= 5);
      for (const kpi of known) {
        assert.equal(impliedMeasure(kpi.id), kpi.measures, kpi.id);
        assert.equal(kpiTemplate(kpi.id)?.unit, kpi.unit, kpi.id);
      }
    });

    it('knows every element of its playbooks, and misses none that is required', () => {
      for (const playbook of plan.playbooks) {
        const elements = method(playbook.method)?.elements ?? [];
        const used = playbook.elements.map((element) => element.id);
        assert.deepEqual(
          used.filter((id) => !elements.some((element) => element.id === id)),
          [],
        );
        assert.deepEqual(
          elements.filter((element) => element.required && !used.includes(element.id)),
          [],
        );
      }
    });
  });
}
